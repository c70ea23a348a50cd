package org.linli.place;

/** How a centre lies: a building of its own, part of another, or a corridor of several sites (长廊式). */
public enum CentreLayout { INDEPENDENT, EMBEDDED, CORRIDOR }
