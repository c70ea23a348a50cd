package org.linli.shared;

/** There is no such thing, or not for whoever asks (HTTP 404). */
public class NotFound extends RuntimeException {

    public NotFound(String what, Object key) {
        super(what + " " + key, null, false, false);
    }
}
