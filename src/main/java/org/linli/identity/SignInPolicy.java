package org.linli.identity;

import java.time.Duration;
import org.linli.setting.SettingKey;

/**
 * How strict signing in is.
 *
 * @param staffIdleMinutes     a session of staff ends after so long without a page
 * @param residentIdleMinutes  the same for residents
 * @param longestHours         every session ends after so long
 * @param attempts             wrong passwords for one account before it is slowed down
 * @param addressAttempts      the same from one address, behind which an office may sit
 * @param longestPauseSeconds  the wait doubles with every further failure up to this
 * @param passwordLength       least number of characters of a staff password
 */
public record SignInPolicy(int staffIdleMinutes, int residentIdleMinutes, int longestHours, int attempts,
                           int addressAttempts, int longestPauseSeconds, int passwordLength) {

    static final SettingKey<SignInPolicy> KEY = new SettingKey<>("identity.policy", SignInPolicy.class,
            new SignInPolicy(30, 720, 12, 5, 30, 900, 10));

    public Duration idle(boolean staff) {
        return Duration.ofMinutes(staff ? staffIdleMinutes : residentIdleMinutes);
    }

    public Duration longest() {
        return Duration.ofHours(longestHours);
    }
}
