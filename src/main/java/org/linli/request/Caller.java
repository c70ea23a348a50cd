package org.linli.request;

import org.linli.shared.Actor;

/**
 * Who asks about a request.
 *
 * @param holdsCode number and query code were shown for this very request
 */
public record Caller(Actor actor, boolean holdsCode) {

    public static Caller of(Actor actor) {
        return new Caller(actor, false);
    }
}
