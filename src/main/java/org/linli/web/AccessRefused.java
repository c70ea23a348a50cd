package org.linli.web;

/** Signed in, but not for this (HTTP 403, audited). */
public class AccessRefused extends RuntimeException {

    public AccessRefused() {
        super("refused", null, false, false);
    }
}
