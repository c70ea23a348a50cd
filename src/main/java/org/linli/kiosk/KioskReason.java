package org.linli.kiosk;

/** Why the module says no; texts under {@code kiosk.refusal.…}. */
public enum KioskReason {
    /** Somebody else took the alarm on. */
    HANDLED_ALREADY
}
