package org.linli.request.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.linli.database.Job;
import org.linli.request.Command;
import org.linli.request.Requests;
import org.linli.request.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens by itself when time runs out: nobody supplements, nobody rates. */
@Configuration(proxyBeanMethods = false)
class Clockwork {

    private static final int AT_ONCE = 500;
    private static final String WAKING = """
            select number from request.service_request
            where suspended_until <= :now and status = 'IN_PROGRESS' order by suspended_until limit :most
            """;
    private static final String REMINDED = """
            select number from request.service_request
            where phase = 0 and status in ('SUBMITTED', 'ADMITTED', 'DISPATCHED', 'HANDED_BACK', 'IN_PROGRESS', 'UNDER_REVIEW')
              and (nudge_at <= :now and resolve_due > :now and paused_at is null or status = 'IN_PROGRESS' and note_due <= :now)
            order by nudge_at limit :most
            """;

    @Bean
    Job requestDeadlines(JdbcClient jdbc, Requests requests, SettledRules book, Clock clock) {
        return new Job("request-deadlines", Duration.ofMinutes(5), () -> {
            var now = clock.instant();
            var rules = book.rules(now);
            for (var since : statusSince(jdbc, Status.AWAITING_SUPPLEMENT, now)) {
                if (!now.isBefore(book.time().deadline(since.since(), rules.supplement()))) {
                    OwnMoves.make(requests, since.number(), new Command.Expire());
                }
            }
            for (var since : statusSince(jdbc, Status.ANSWERED, now)) {
                if (!since.poor() && !now.isBefore(book.time().deadline(since.since(), rules.closeUnrated()))) {
                    OwnMoves.make(requests, since.number(), new Command.Close());
                }
            }
        });
    }

    /** Who sleeps wakes, whoever is at work is reminded, and what has slept for a month owes a note. */
    @Bean
    Job requestReminders(JdbcClient jdbc, Requests requests, Clock clock) {
        return new Job("request-reminders", Duration.ofMinutes(1), () -> {
            var now = clock.instant().atOffset(ZoneOffset.UTC);
            numbers(jdbc, WAKING, now).forEach(number -> OwnMoves.make(requests, number, new Command.Resume("")));
            numbers(jdbc, REMINDED, now).forEach(number -> OwnMoves.make(requests, number, new Command.Nudge()));
        });
    }

    private static List<String> numbers(JdbcClient jdbc, String sql, OffsetDateTime now) {
        return jdbc.sql(sql).param("now", now).param("most", AT_ONCE).query(String.class).list();
    }

    private static List<Since> statusSince(JdbcClient jdbc, Status status, Instant now) {
        return jdbc.sql("""
                        select number, status_since, rectification_due is not null as poor
                        from request.service_request where phase = 0 and status = ? and status_since < ? order by status_since limit ?
                        """)
                .params(status.name(), now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC), AT_ONCE)
                .query((rows, n) -> new Since(rows.getString(1), new Row(rows).mustMoment("status_since"),
                        rows.getBoolean(3))).list();
    }

    private record Since(String number, Instant since, boolean poor) {
    }
}
