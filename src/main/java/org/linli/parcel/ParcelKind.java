package org.linli.parcel;

/** 代收: came for somebody; 寄件: goes to somebody. */
public enum ParcelKind { ARRIVAL, DROP_OFF }
