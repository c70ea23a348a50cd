package org.linli.kiosk;

/** Whether a device is there: heard of lately, not heard of any more, never heard of, or not expected to be. */
public enum Presence { ONLINE, OFFLINE, NEVER, OUT_OF_USE }
