package org.linli.notice;

import java.time.Duration;

/**
 * How hard the program tries to deliver.
 *
 * @param attempts            after so many a message is given up and stands in the outbox as dead
 * @param firstPauseSeconds   before the second attempt; each further pause is twice as long
 * @param longestPauseSeconds at most
 * @param dailyQuota          short messages a business day by contract with the operator; 0: without limit
 */
public record DeliveryPolicy(int attempts, int firstPauseSeconds, int longestPauseSeconds, int dailyQuota) {

    static final DeliveryPolicy DEFAULT = new DeliveryPolicy(8, 30, 3600, 0);

    private static final int MOST_DOUBLINGS = 20;

    /** @param attempt that failed, counted from 1 */
    Duration pauseAfter(int attempt) {
        var seconds = (long) firstPauseSeconds << Math.min(attempt - 1, MOST_DOUBLINGS);
        return Duration.ofSeconds(Math.min(seconds, longestPauseSeconds));
    }

    boolean isLast(int attempt) {
        return attempt >= attempts;
    }
}
