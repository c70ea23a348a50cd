package org.linli.request.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.linli.database.Job;
import org.linli.request.Command;
import org.linli.request.Requests;
import org.linli.request.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens after the end: those who were merged hear how the other one ended, and what is closed is archived. */
@Configuration(proxyBeanMethods = false)
class Aftermath {

    private static final int AT_ONCE = 500;

    /** A chain of mergers ends at the one that was not merged itself. */
    private static final String ENDED = """
            select r.number, root.number as parent, root.status
            from request.service_request r join lateral (
              with recursive up as (
                select p.number, p.merged_into, p.status from request.service_request p where p.id = r.merged_into
                union all
                select p.number, p.merged_into, p.status from request.service_request p join up on p.id = up.merged_into)
              select up.number, up.status from up where up.merged_into is null) root on true
            where r.merged_into is not null and not r.told
              and root.status in ('CLOSED', 'ARCHIVED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')
            limit ?
            """;

    @Bean
    Job requestMerged(JdbcClient jdbc, Requests requests) {
        return new Job("request-merged", Duration.ofMinutes(1), () -> tell(jdbc, requests));
    }

    @Bean
    Job requestArchive(JdbcClient jdbc, Requests requests, SettledRules book, Clock clock) {
        return new Job("request-archive", Duration.ofHours(1), () -> {
            var now = clock.instant();
            var limit = book.watch(now).archive();
            closedBefore(jdbc, now.minus(Duration.ofDays(1))).stream()
                    .filter(closed -> !now.isBefore(book.time().deadline(closed.at(), limit)))
                    .forEach(closed -> OwnMoves.make(requests, closed.number(), new Command.Archive()));
        });
    }

    /** Where the earlier one was given up by who had ordered it, the others go on by themselves. */
    static void tell(JdbcClient jdbc, Requests requests) {
        jdbc.sql(ENDED).param(AT_ONCE).query((rows, n) -> new Ended(rows.getString(1), rows.getString(2),
                Status.valueOf(rows.getString(3)))).list().forEach(ended -> OwnMoves.make(requests, ended.number(),
                ended.status() == Status.WITHDRAWN || ended.status() == Status.EXPIRED ? new Command.Separate("")
                        : new Command.Tell(ended.parent(), ended.status())));
    }

    private static List<Closed> closedBefore(JdbcClient jdbc, Instant then) {
        return jdbc.sql("""
                        select number, closed_at from request.service_request
                        where phase = 1 and closed_at < ? order by closed_at limit ?
                        """)
                .params(then.atOffset(ZoneOffset.UTC), AT_ONCE)
                .query((rows, n) -> new Closed(rows.getString(1), new Row(rows).mustMoment("closed_at"))).list();
    }

    private record Ended(String number, String parent, Status status) {
    }

    private record Closed(String number, Instant at) {
    }
}
