package org.linli.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.linli.calendar.Limit;
import org.linli.calendar.WorkingTime;
import org.linli.request.Complexity;
import org.linli.request.Urgency;

/** How fast people do things: mostly in time, now and then too late. */
final class Pace {

    private final WorkingTime time;
    private final Random random;

    Pace(WorkingTime time, Random random) {
        this.time = time;
        this.random = random;
    }

    /** That many working minutes later, or a little more or less; urgent things are done by day and night. */
    Instant later(Instant from, Urgency urgency, int least, int most) {
        int minutes = least + random.nextInt(most - least + 1);
        if (urgency == Urgency.NORMAL) {
            return time.deadline(from, Limit.workingMinutes(minutes)).plusSeconds(random.nextInt(59));
        }
        return from.plus(Duration.ofMinutes(Math.max(1, minutes / 6))).plusSeconds(random.nextInt(59));
    }

    /** When the work is done: one in twelve is late. */
    Instant finished(Instant from, Urgency urgency, Complexity complexity) {
        boolean late = random.nextInt(12) == 0;
        if (urgency != Urgency.NORMAL) {
            return from.plus(Duration.ofMinutes(late ? 1_500 + random.nextInt(600) : 60 + random.nextInt(900)));
        }
        int days = complexity == Complexity.COMPLEX ? 12 : 4;
        int minutes = late ? (days + 2) * 420 + random.nextInt(420) : 120 + random.nextInt(days * 420 - 240);
        return time.deadline(from, Limit.workingMinutes(minutes)).plusSeconds(random.nextInt(59));
    }

    /** When the house gives up waiting, as its rules have it unless a city sets them differently. */
    Instant forgotten(Instant from) {
        return time.deadline(from, Limit.workingDays(10)).plusSeconds(random.nextInt(300));
    }

    /** A resident answers or rates when it suits: within two days, not at night. */
    Instant whenever(Instant from) {
        var moment = from.plus(Duration.ofMinutes(20 + random.nextInt(2_600)));
        int hour = moment.atZone(org.linli.shared.BusinessTime.ZONE).getHour();
        return hour < 7 ? moment.plus(Duration.ofHours(8L - hour)) : moment;
    }
}
