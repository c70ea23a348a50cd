package org.linli.notice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.linli.setting.Checked;
import org.linli.shared.FieldError;

/**
 * How hard the program tries to deliver, and how much the contract with the operator lets through.
 *
 * @param attempts            after so many a message is given up and stands in the outbox as dead
 * @param firstPauseSeconds   before the second attempt; each further pause is twice as long
 * @param longestPauseSeconds at most
 * @param dailyQuota          short messages a business day; 0: without limit
 * @param monthlyQuota        the same a calendar month
 * @param reserved            the last so many of either are kept for one-time codes and what is urgent
 */
public record DeliveryPolicy(int attempts, int firstPauseSeconds, int longestPauseSeconds, int dailyQuota,
                             int monthlyQuota, int reserved) implements Checked {

    static final DeliveryPolicy DEFAULT = new DeliveryPolicy(8, 30, 3600, 0, 0, 0);

    private static final int MOST_DOUBLINGS = 20;

    /** @param attempt that failed, counted from 1 */
    Duration pauseAfter(int attempt) {
        var seconds = (long) firstPauseSeconds << Math.min(attempt - 1, MOST_DOUBLINGS);
        return Duration.ofSeconds(Math.min(seconds, longestPauseSeconds));
    }

    boolean isLast(int attempt) {
        return attempt >= attempts;
    }

    /**
     * How many more may go, of those that may use all and of the ordinary ones.
     *
     * @param today     handed over this business day
     * @param thisMonth handed over this calendar month
     */
    Room room(int today, int thisMonth) {
        var left = Math.min(left(dailyQuota, today), left(monthlyQuota, thisMonth));
        return new Room(left, left == Integer.MAX_VALUE ? left : Math.max(0, left - reserved));
    }

    private static int left(int quota, int used) {
        return quota == 0 ? Integer.MAX_VALUE : Math.max(0, quota - used);
    }

    @Override
    public List<FieldError> check() {
        var errors = new ArrayList<FieldError>();
        if (attempts < 1) {
            errors.add(FieldError.of("attempts", "notice.delivery.error.none"));
        }
        var smallest = dailyQuota == 0 ? monthlyQuota : dailyQuota;
        if (reserved < 0 || smallest > 0 && reserved >= smallest) {
            errors.add(FieldError.of("reserved", "notice.delivery.error.reserved"));
        }
        return errors;
    }

    /**
     * @param all      for codes and urgent ones
     * @param ordinary of these, for all others
     */
    record Room(int all, int ordinary) {

        Room within(Room other) {
            return new Room(Math.min(all, other.all), Math.min(ordinary, other.ordinary));
        }
    }
}
