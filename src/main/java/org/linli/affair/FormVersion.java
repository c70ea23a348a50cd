package org.linli.affair;

import java.time.Instant;

/**
 * A form as it was at a time.
 *
 * @param effectiveAt cases begun from then on get it; {@link Instant#EPOCH}: it held from the beginning
 * @param authorName  empty where a file brought it
 */
public record FormVersion(int number, FormContent content, Instant effectiveAt, String authorName, Instant writtenAt) {

    public boolean isToCome(Instant now) {
        return effectiveAt.isAfter(now);
    }
}
