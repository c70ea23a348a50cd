package org.linli.request.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.linli.calendar.Limit;
import org.linli.calendar.WorkingTime;
import org.linli.request.Command;
import org.linli.request.Requests;
import org.linli.request.Supervision;
import org.linli.request.engine.OwnMoves;
import org.linli.request.engine.Row;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets what is late climb: at the deadline to the head of the unit, then by working days to the subdistrict and the
 * district. The request itself remembers how far it climbed, so a step is never made twice; where the clockwork stood
 * still for days, the steps are made up for one after the other.
 */
@Component
class Ladder implements Supervision {

    private static final int AT_ONCE = 500;
    private static final String LATE = """
            select number, resolve_due from request.service_request
            where status in ('SUBMITTED', 'ADMITTED', 'DISPATCHED', 'HANDED_BACK', 'IN_PROGRESS', 'UNDER_REVIEW')
              and paused_at is null and resolve_due <= :until and ladder < :level
            order by resolve_due, number limit :most
            """;

    private final JdbcClient jdbc;
    private final Requests requests;
    private final BrokenPromises promises;
    private final WorkingTime time;
    private final Settings settings;
    private final Clock clock;

    Ladder(JdbcClient jdbc, Requests requests, BrokenPromises promises, WorkingTime time, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.promises = promises;
        this.time = time;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public int climb() {
        var now = clock.instant();
        var rules = rules(now);
        int steps = promises.find(now);
        for (var rung : List.of(Rung.UNIT, Rung.STREET, Rung.DISTRICT)) {
            for (var late : late(rung, rules.days(rung), now)) {
                if (!now.isBefore(at(rung, late.due(), rules))) {
                    OwnMoves.make(requests, late.number(), new Command.Supervise(rung.level(), ""));
                    steps++;
                }
            }
        }
        return steps;
    }

    LadderRules rules(Instant now) {
        return settings.at(LadderRules.KEY, BusinessTime.dateOf(now)).value();
    }

    /** When a request of that deadline gets to that rung. */
    Instant at(Rung rung, Instant due, LadderRules rules) {
        return rules.days(rung) == 0 ? due : time.deadline(due, Limit.workingDays(rules.days(rung)));
    }

    /** Those whose rung's day is today are among them, though its hour may not have come. */
    private List<Late> late(Rung rung, int days, Instant now) {
        var until = days == 0 ? now : BusinessTime.startOf(time.plusWorkingDays(BusinessTime.dateOf(now), 1 - days));
        return jdbc.sql(LATE).param("until", until.atOffset(ZoneOffset.UTC)).param("level", rung.level())
                .param("most", AT_ONCE).query((rows, n) -> {
                    var row = new Row(rows);
                    return new Late(row.mustText("number"), row.mustMoment("resolve_due"));
                }).list();
    }

    private record Late(String number, Instant due) {
    }
}
