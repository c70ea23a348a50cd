package org.linli.request;

/** Where one unit stands with its part of a request. */
public enum AssignmentStatus {
    WAITING, SIGNED, HANDED_BACK, RECALLED, DONE;

    public boolean isOpen() {
        return this == WAITING || this == SIGNED;
    }
}
