package org.linli.kiosk;

/** Who of a device holds a key of its own: the page in its browser, or the program that watches printer and doors. */
public enum Holder { PAGE, PROGRAM }
