package org.linli.identity;

/** How somebody wants to hear how their matters stand. */
public enum ContactPreference {
    SMS, CALL,
    /** Only here, on the page. */
    NONE
}
