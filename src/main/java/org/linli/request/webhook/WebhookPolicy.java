package org.linli.request.webhook;

import java.time.Duration;
import org.linli.setting.SettingKey;

/**
 * How hard the program tries, and where it may call.
 *
 * @param attempts            after so many a delivery is given up and waits for somebody
 * @param firstPauseSeconds   before the second attempt; each further pause is twice as long
 * @param longestPauseSeconds at most
 * @param timeoutSeconds      for the answer
 * @param privateNetwork      addresses of private networks and plain HTTP are allowed, as inside a government's own net
 */
public record WebhookPolicy(int attempts, int firstPauseSeconds, int longestPauseSeconds, int timeoutSeconds,
                            boolean privateNetwork) {

    static final SettingKey<WebhookPolicy> KEY = new SettingKey<>("request.webhooks", WebhookPolicy.class,
            new WebhookPolicy(16, 30, 21_600, 10, false));

    private static final int MOST_DOUBLINGS = 20;
    private static final Duration BESIDE_THE_ANSWER = Duration.ofSeconds(30);

    /** How long a delivery is under way at most: looking up the address and connecting included. */
    Duration lease() {
        return Duration.ofSeconds(timeoutSeconds).plus(BESIDE_THE_ANSWER);
    }

    /** @param attempt that failed, counted from 1 */
    Duration pauseAfter(int attempt) {
        return Duration.ofSeconds(Math.min((long) firstPauseSeconds << Math.min(attempt - 1, MOST_DOUBLINGS),
                longestPauseSeconds));
    }
}
