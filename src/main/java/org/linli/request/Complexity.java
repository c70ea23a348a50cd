package org.linli.request;

/** ORDINARY, or COMPLEX 复杂疑难, which has more time. */
public enum Complexity { ORDINARY, COMPLEX }
