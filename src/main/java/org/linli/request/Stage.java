package org.linli.request;

/** The four public stages of a request. */
public enum Stage { RECEIVED, IN_PROGRESS, ANSWERED, CLOSED }
