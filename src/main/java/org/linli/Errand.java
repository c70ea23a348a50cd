package org.linli;

/** What a run of the application does instead of serving: it starts as a whole, does this one thing and ends. */
interface Errand {

    /** Whether this run is for it. */
    boolean isWanted();

    /**
     * @return whether it was done; the process tells by its exit code
     */
    boolean run();
}
