package org.linli.kiosk;

/** Why somebody should look after a device. */
public enum AlarmKind {
    OFFLINE(true), PAPER(true), FAULT(true),
    /** Somebody pressed the call button. */
    HELP(false),
    /** A door or a casing is open. */
    DOOR(false),
    /** A patrol found something. */
    PATROL(false);

    private final boolean clearsItself;

    AlarmKind(boolean clearsItself) {
        this.clearsItself = clearsItself;
    }

    /** Over as soon as the device is well again; the others are over when somebody has dealt with them. */
    public boolean clearsItself() {
        return clearsItself;
    }
}
