package org.linli.request;

/** How a request reached the centre; every source shares one numbering. */
public enum Source { PORTAL, PHONE, COUNTER, KIOSK, GROUP, GRID, HOTLINE, OPEN311, API, TALK }
