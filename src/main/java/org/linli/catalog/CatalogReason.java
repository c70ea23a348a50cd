package org.linli.catalog;

/** Why the catalogue says no; texts under {@code catalog.refusal.…}. */
public enum CatalogReason {
    /** The approver wrote the version. */
    OWN_VERSION,
    /** Not in the state from which this is done. */
    WRONG_STATE,
    /** There is a draft or a version in review already. */
    OPEN_VERSION,
    /** The draft says the same as what is in force. */
    NOTHING_CHANGED,
    /** Somebody else decided on it meanwhile, or it stands already. */
    DECIDED,
    /** Somebody decided on it before; says who. */
    DECIDED_BY,
    /** An item of a list got another version since the list was read. */
    STALE_LIST
}
