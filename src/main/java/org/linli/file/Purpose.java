package org.linli.file;

/** What a file is for; the city's limits are set per purpose. */
public enum Purpose {
    /** What somebody shows or tells with a request: photos, a voice note. */
    REQUEST,
    /** What a department or centre proves its work with: photos, papers. */
    EVIDENCE,
    /** Pictures that everybody may see: a centre, a room, an activity. */
    PUBLIC_PICTURE,
    /** Agreements, certificates, notices. */
    PAPER
}
