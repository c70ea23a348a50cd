package org.linli.shared;

/** Why the application does not start, in one line for whoever starts it. */
public class CannotStart extends RuntimeException {

    public CannotStart(String line) {
        super(line, null, false, false);
    }
}
