package org.linli.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counters by kind and business day; they outlive the messages. */
@Component
public class SmsDays {

    private final JdbcClient jdbc;
    private final Clock clock;

    SmsDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Today and this month by kind, every kind that is waiting or was used this month. */
    public List<Line> today() {
        var today = BusinessTime.dateOf(clock.instant());
        return jdbc.sql("""
                with counted as (
                    select template, coalesce(sum(sent) filter (where day = :today), 0) as sent,
                           coalesce(sum(failed) filter (where day = :today), 0) as failed,
                           coalesce(sum(given_up) filter (where day = :today), 0) as given_up, sum(sent) as month_sent
                      from notice.sms_day where day between :first and :today group by template),
                waiting as (
                    select template, count(*) as waiting from notice.outbox where status in ('QUEUED', 'FAILED') group by template)
                select template, coalesce(sent, 0), coalesce(failed, 0), coalesce(given_up, 0), coalesce(waiting, 0),
                       coalesce(month_sent, 0)
                  from counted full join waiting using (template) order by month_sent desc nulls last, template
                """).param("today", today).param("first", today.withDayOfMonth(1))
                .query((row, n) -> new Line(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5),
                        row.getInt(6))).list();
    }

    /** The latest day first. */
    public List<Day> since(LocalDate first) {
        return jdbc.sql("""
                select day, template, sent, failed, given_up from notice.sms_day where day >= ? order by day desc, template
                """).param(first).query((row, n) -> new Day(row.getObject(1, LocalDate.class), row.getString(2),
                        row.getInt(3), row.getInt(4), row.getInt(5))).list();
    }

    int sent(LocalDate first, LocalDate last) {
        return jdbc.sql("select coalesce(sum(sent), 0) from notice.sms_day where day between ? and ?").param(first)
                .param(last).query(Integer.class).single();
    }

    /** A try that was not taken. */
    void failed(UUID message, boolean givenUp, LocalDate day) {
        jdbc.sql("""
                insert into notice.sms_day as d (day, template, failed, given_up)
                select :day, template, 1, :givenUp from notice.outbox where id = :id
                on conflict (day, template) do update set failed = d.failed + 1, given_up = d.given_up + excluded.given_up
                """).param("day", day).param("givenUp", givenUp ? 1 : 0).param("id", message).update();
    }

    /**
     * @param sent    handed over today
     * @param failed  tries of today that were not taken
     * @param givenUp messages given up today
     */
    public record Line(String template, int sent, int failed, int givenUp, int waiting, int monthSent) {
    }

    public record Day(LocalDate day, String template, int sent, int failed, int givenUp) {
    }
}
