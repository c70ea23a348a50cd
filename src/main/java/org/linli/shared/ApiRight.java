package org.linli.shared;

import java.util.Arrays;
import java.util.Optional;

/** What an API key may call. It narrows the roles of its machine and never widens them. */
public enum ApiRight {
    REQUESTS_READ("requests:read"), REQUESTS_PLACE("requests:place"), REQUESTS_MOVE("requests:move"),
    SCREEN_READ("screen:read"), GROUPS_POST("groups:post");

    private final String code;

    ApiRight(String code) {
        this.code = code;
    }

    /** As in {@code WWW-Authenticate: … scope="…"} (RFC 6750). */
    public String code() {
        return code;
    }

    public static Optional<ApiRight> of(String code) {
        return Arrays.stream(values()).filter(right -> right.code.equals(code)).findFirst();
    }

    /** Placing an order is open to everybody, and a group's bot only brings what was said; else a machine needs a role. */
    public boolean needsRole() {
        return this != REQUESTS_PLACE && this != GROUPS_POST;
    }
}
