package org.linli.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.linli.shared.BusinessTime;
import org.linli.shared.MovableClock;

/** Plays steps in the order of their moments, each with the clock at its moment; what lies ahead is left undone. */
final class Timeline {

    /** Hours at which people turn to the centre, the busier the more often. */
    private static final int[] HOURS = {7, 8, 8, 9, 9, 9, 10, 10, 10, 11, 12, 14, 15, 15, 15, 16, 16, 17, 18, 19, 20, 20, 21};

    private final PriorityQueue<Step> steps = new PriorityQueue<>(Comparator.comparing(Step::at));
    private final MovableClock clock;
    private final Instant now;

    Timeline(MovableClock clock, Instant now) {
        this.clock = clock;
        this.now = now;
    }

    /** What happens at a moment, and what happens next; null where nothing does. */
    record Step(Instant at, Next act) {
    }

    interface Next {
        @Nullable Step run();
    }

    void add(Step step) {
        steps.add(step);
    }

    /** @return how many steps were played */
    int play() {
        int played = 0;
        for (var step = steps.poll(); step != null && step.at().isBefore(now); step = steps.poll()) {
            var at = step.at();
            var act = step.act();
            clock.at(at, () -> {
                var next = act.run();
                if (next != null) {
                    steps.add(next.at().isAfter(at) ? next : new Step(at.plusSeconds(1), next.act()));
                }
            });
            played++;
        }
        return played;
    }

    /** Moments of the last days up to now, in order: every day its share, the last two days more. */
    static List<Instant> moments(int count, int days, Instant now, Random random) {
        var today = BusinessTime.dateOf(now);
        var moments = new ArrayList<Instant>();
        int recent = Math.min(count / 5, 64);
        for (int i = 0; i < count; i++) {
            var date = i < recent ? today.minusDays(i % 3 == 2 ? 1 : 0) : today.minusDays(random.nextInt(days));
            moments.add(within(date, now, random));
        }
        moments.sort(Comparator.naturalOrder());
        return moments;
    }

    private static Instant within(LocalDate date, Instant now, Random random) {
        var time = LocalTime.of(HOURS[random.nextInt(HOURS.length)], random.nextInt(60), random.nextInt(60));
        var moment = date.atTime(time).atZone(BusinessTime.ZONE).toInstant();
        return moment.isBefore(now) ? moment : within(date.minusDays(1), now, random);
    }
}
