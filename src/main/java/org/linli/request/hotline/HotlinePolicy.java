package org.linli.request.hotline;

import java.time.Duration;
import org.linli.setting.SettingKey;

/**
 * Where results go back to, and how hard the program tries.
 *
 * @param address             takes a result as JSON by POST; empty: nothing is pushed, results go back as a file
 * @param attempts            after so many a result is given up and waits for somebody
 * @param firstPauseSeconds   before the second attempt; each further pause is twice as long
 * @param longestPauseSeconds at most
 * @param timeoutSeconds      for the answer
 * @param privateNetwork      addresses of private networks and plain HTTP are allowed, as inside a government's own net
 */
public record HotlinePolicy(String address, int attempts, int firstPauseSeconds, int longestPauseSeconds,
                            int timeoutSeconds, boolean privateNetwork) {

    static final SettingKey<HotlinePolicy> KEY = new SettingKey<>("request.hotline", HotlinePolicy.class,
            new HotlinePolicy("", 16, 60, 21_600, 15, false));

    private static final int MOST_DOUBLINGS = 20;

    boolean isPushed() {
        return !address.isBlank();
    }

    /** @param attempt that failed, counted from 1 */
    Duration pauseAfter(int attempt) {
        return Duration.ofSeconds(Math.min((long) firstPauseSeconds << Math.min(attempt - 1, MOST_DOUBLINGS),
                longestPauseSeconds));
    }
}
