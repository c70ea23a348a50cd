package org.linli.request;

import java.util.List;
import org.linli.shared.Actor;

/** Where requests of one source came from, beyond its name: a group's message, a patrol's finding, a hotline's call. */
public interface RequestOrigins {

    /** Empty where this request came from elsewhere. */
    List<Origin> of(RequestSheet sheet, Actor actor);

    /**
     * @param key  of the message that says it, with its arguments
     * @param href where it stands, empty where this actor has no page for it
     */
    record Origin(String key, List<Object> arguments, String href) {
    }
}
