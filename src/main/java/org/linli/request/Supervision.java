package org.linli.request;

/** The door to what supervision does by its clock. */
public interface Supervision {

    /**
     * Climbs the ladder for everything that is late by now, and begins supervision where a public promise is broken. Each
     * step is made once, however late or often this is called.
     *
     * @return how many steps were found due
     */
    int climb();
}
