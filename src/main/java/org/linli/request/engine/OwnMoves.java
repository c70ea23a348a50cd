package org.linli.request.engine;

import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the program does by its clock. Somebody may have moved the request in between: then there is nothing left to do. */
public final class OwnMoves {

    private static final Logger LOG = LoggerFactory.getLogger(OwnMoves.class);

    private OwnMoves() {
    }

    public static void make(Requests requests, String number, Command command) {
        try {
            requests.move(number, command, Caller.of(Actor.SYSTEM), Requests.ANY_VERSION);
        } catch (Refusal refused) {
            LOG.info("{} of {} came too late: {}", command.verb(), number, refused.reason());
        }
    }
}
