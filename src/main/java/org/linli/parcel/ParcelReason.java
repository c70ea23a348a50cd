package org.linli.parcel;

/** Why the post office says no; texts under {@code parcel.refusal.…}. */
public enum ParcelReason {
    /** Collected, returned or handed over already. */
    GONE
}
