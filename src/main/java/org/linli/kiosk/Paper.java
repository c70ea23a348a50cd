package org.linli.kiosk;

/** How a device's printer stands. */
public enum Paper { UNKNOWN, FULL, LOW, EMPTY }
