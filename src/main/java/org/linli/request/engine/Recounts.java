package org.linli.request.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.linli.calendar.events.CalendarChanged;
import org.linli.database.Job;
import org.linli.request.Caller;
import org.linli.request.RequestRefusal;
import org.linli.request.Requests;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Running clocks follow the calendar: what has to be counted again is noted in the transaction of the change and done
 * afterwards, once for each request whatever happens in between.
 */
@Configuration(proxyBeanMethods = false)
class Recounts {

    private static final Logger LOG = LoggerFactory.getLogger(Recounts.class);
    private static final String RUNNING = """
            select number from request.service_request r
            where phase = 0 and status in ('SUBMITTED', 'AWAITING_SUPPLEMENT', 'ADMITTED', 'DISPATCHED', 'HANDED_BACK', 'IN_PROGRESS',
                             'UNDER_REVIEW')
              and (resolve_due >= :from or accept_due >= :from or exists (select from request.assignment a
                   where a.request_id = r.id and a.status in ('WAITING', 'SIGNED') and a.sign_due >= :from))
            order by id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Recounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Deadlines just before the year may have been counted into it, and those after it through it. */
    @EventListener
    void note(CalendarChanged changed) {
        jdbc.sql("""
                        insert into request.recount (year, asked_at) values (?, ?)
                        on conflict (year) do update set asked_at = excluded.asked_at
                        """)
                .params(changed.year(), clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    @Bean
    Job requestRecounts(Requests requests, Histories histories) {
        return new Job("request-recounts", Duration.ofMinutes(1), () -> recount(requests, histories));
    }

    void recount(Requests requests, Histories histories) {
        for (var asked : jdbc.sql("select year, asked_at::text as at from request.recount order by year")
                .query((rows, n) -> new Asked(rows.getInt(1), rows.getString(2))).list()) {
            var left = numbers(asked.year()).stream().filter(number -> !done(number, requests, histories)).toList();
            if (left.isEmpty()) {
                jdbc.sql("delete from request.recount where year = ? and asked_at = ?::timestamptz")
                        .params(asked.year(), asked.at()).update();
            }
        }
    }

    private List<String> numbers(int year) {
        return jdbc.sql(RUNNING).param("from", BusinessTime.startOf(LocalDate.of(year, 1, 1)).atOffset(ZoneOffset.UTC))
                .query(String.class).list();
    }

    /** @return false where somebody moved it meanwhile: it is counted in the next turn */
    private static boolean done(String number, Requests requests, Histories histories) {
        var history = histories.of(number);
        try {
            requests.move(number, history.recount(), Caller.of(Actor.SYSTEM), history.version());
            return true;
        } catch (Refusal refused) {
            LOG.debug("{} keeps its clocks: {}", number, refused.reason());
            return refused.reason() != RequestRefusal.MOVED_MEANWHILE;
        }
    }

    private record Asked(int year, String at) {
    }
}
