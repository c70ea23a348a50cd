package org.linli.affair.partner;

import java.time.Duration;
import org.linli.setting.SettingKey;

/**
 * The setting {@code affair.partners}: how hard the program tries, and where it may call.
 *
 * @param attempts            after so many a hand-over is given up and waits for somebody
 * @param firstPauseSeconds   before the second attempt; each further pause is twice as long
 * @param longestPauseSeconds at most
 * @param timeoutSeconds      for the answer
 * @param privateNetwork      addresses of private networks and plain HTTP are allowed, as inside a government's own net
 */
public record PartnerPolicy(int attempts, int firstPauseSeconds, int longestPauseSeconds, int timeoutSeconds,
                            boolean privateNetwork) {

    static final SettingKey<PartnerPolicy> KEY = new SettingKey<>("affair.partners", PartnerPolicy.class,
            new PartnerPolicy(14, 30, 7_200, 10, false));

    private static final int MOST_DOUBLINGS = 20;

    /** @param attempt that failed, counted from 1 */
    Duration pauseAfter(int attempt) {
        return Duration.ofSeconds(Math.min((long) firstPauseSeconds << Math.min(attempt - 1, MOST_DOUBLINGS),
                longestPauseSeconds));
    }
}
