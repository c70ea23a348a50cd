package org.linli.sample;

/** A part of the sample district's story that is told by code, after the files of the registers were taken in. */
interface SampleChapter {

    /** Its key in the database and in the progress lines. */
    String name();

    /** Small first. */
    int order();

    /** Runs in one transaction, once: a load that was killed begins it again from nothing. */
    void tell();
}
