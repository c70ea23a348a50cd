package org.linli.place;

/** Whether a centre is one community's or that of several (片区). */
public enum CentreKind { COMMUNITY, AREA }
