package org.linli.place;

/** What was changed about a centre. */
public enum ChangeKind {
    CREATED, STAGE, QUALIFIED,
    /** Withdrawn by hand, or because a function is no longer there. */
    NOT_QUALIFIED,
    CONTACT, HOURS, EXCEPTION, EXCEPTION_REMOVED, ROOM, SITE, COMMUNITIES
}
