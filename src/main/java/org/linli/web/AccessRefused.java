package org.linli.web;

import org.jspecify.annotations.Nullable;
import org.linli.shared.ApiRight;

/** Signed in, but not for this (HTTP 403, audited). */
public class AccessRefused extends RuntimeException {

    private final transient @Nullable ApiRight missing;

    public AccessRefused() {
        this(null);
    }

    /** @param missing what the caller's API key would need */
    public AccessRefused(@Nullable ApiRight missing) {
        super(missing == null ? "refused" : "key without " + missing.code(), null, false, false);
        this.missing = missing;
    }

    public @Nullable ApiRight missing() {
        return missing;
    }
}
