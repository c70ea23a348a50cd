package org.linli.kiosk;

/** A machine inside a centre, or the terminal of an unattended zone. */
public enum DeviceKind { KIOSK, ZONE }
