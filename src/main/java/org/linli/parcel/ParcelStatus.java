package org.linli.parcel;

/** Where a parcel is: at the centre, or gone for good. */
public enum ParcelStatus { WAITING, COLLECTED, RETURNED, HANDED_OVER }
