package org.linli.affair;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.affair.Affair.Due;
import org.linli.calendar.Limit;
import org.linli.calendar.WorkingTime;
import org.linli.catalog.DayUnit;
import org.linli.catalog.Limits;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;

/** The clocks of a case: when they run out, by the rules of the day on which they start. */
@Component
class Clocks {

    private static final double PERCENT = 100;

    private final WorkingTime time;
    private final Settings settings;

    Clocks(WorkingTime time, Settings settings) {
        this.time = time;
        this.settings = settings;
    }

    AffairRules rules(Instant now) {
        return settings.at(AffairRules.KEY, BusinessTime.dateOf(now)).value();
    }

    Due tell(Instant received) {
        return due(received, Limit.workingDays(rules(received).tellDays()));
    }

    Due supplement(Instant asked) {
        return due(asked, Limit.workingDays(rules(asked).supplementDays()));
    }

    /** The promised time of the item, as its version says. */
    Due decision(Instant accepted, Limits limits) {
        if (limits.promisedDays() == 0) {
            return sameDay(accepted);
        }
        if (limits.unit() == DayUnit.WORKING) {
            return due(accepted, Limit.workingDays(limits.promisedDays()));
        }
        return endOf(accepted, BusinessTime.dateOf(accepted).plusDays(limits.promisedDays()));
    }

    /** A result that waits to be collected: until the close of that day. */
    Due collect(LocalDate until, Instant now) {
        return endOf(now, until);
    }

    LocalDate collectUntil(Instant now) {
        return BusinessTime.dateOf(now).plusDays(rules(now).collectDays());
    }

    /** Working days more, from where the clock would have ended. */
    Due extended(Instant due, Instant now) {
        var rules = rules(now);
        var until = time.deadline(due, Limit.workingDays(rules.extensionDays()));
        return new Due(until, share(due, until, rules));
    }

    LocalDate checkDue(Instant issued) {
        return time.plusWorkingDays(BusinessTime.dateOf(issued), rules(issued).checkDays());
    }

    /** The last day for which a paper may be promised. */
    LocalDate lastPromise(Instant now) {
        return time.plusWorkingDays(BusinessTime.dateOf(now), rules(now).promiseDays());
    }

    private Due due(Instant start, Limit limit) {
        return new Due(time.deadline(start, limit), time.yellowAt(start, limit, rules(start).yellowPercent() / PERCENT));
    }

    /** The close of business of today, or of the next working day where that is over. */
    private Due sameDay(Instant start) {
        var close = closeOf(BusinessTime.dateOf(start));
        var until = close.isAfter(start) ? close : time.deadline(start, Limit.workingDays(1));
        return new Due(until, share(start, until, rules(start)));
    }

    /** Natural days end on a working day (Civil Code, article 203). */
    private Due endOf(Instant start, LocalDate lastDay) {
        var until = closeOf(lastDay);
        return new Due(until, share(start, until, rules(start)));
    }

    private Instant closeOf(LocalDate date) {
        return time.deadline(BusinessTime.startOf(date.minusDays(1)), Limit.workingDays(1));
    }

    private static Instant share(Instant from, Instant to, AffairRules rules) {
        return from.plus(Duration.ofSeconds((long) (Duration.between(from, to).toSeconds() * (rules.yellowPercent() / PERCENT))));
    }
}
