package org.linli.catalog;

/** Where a paper comes from. */
public enum MaterialSource {
    /** The applicant has it. */
    APPLICANT,
    /** An authority or institution issues it. */
    AUTHORITY,
    /** Looked up from shared government data: nothing to bring. */
    SHARED,
    /** A form, filled in on the spot or online. */
    FORM
}
