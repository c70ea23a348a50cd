package org.linli.request.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** How good suggestions are, by what dispatchers do with them. Nobody's name is kept. */
@Repository
public class Acceptance {

    private static final String CENTRE = "(? = '' or t.centre = ?)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Acceptance(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One dispatch with suggestions in sight.
     *
     * @param offered departments, best first
     * @param model   that offered them, 0: none was learnt yet
     */
    public record Taken(String number, String centre, String category, long model, List<String> offered, String lead) {

        int place() {
            return offered.indexOf(lead) + 1;
        }
    }

    /**
     * @param key       a category's code; empty: all
     * @param first     took the first, second, third, or none of them
     * @param finished  were finished meanwhile; of those the first suggestion led at the end
     */
    public record Line(String key, int all, int first, int second, int third, int none, int finished, int right) {

        public int amongThree() {
            return first + second + third;
        }
    }

    public void note(Taken taken) {
        noteAt(taken, clock.instant());
    }

    public void noteAt(Taken taken, Instant at) {
        jdbc.sql("""
                insert into request.suggestion_taken (number, at, centre, category, model, offered, lead, place)
                values (?, ?, ?, ?, nullif(?, 0), ?, ?, ?) on conflict do nothing
                """).params(taken.number(), at.atOffset(ZoneOffset.UTC), taken.centre(), taken.category(), taken.model(),
                new SqlArrayValue("text", taken.offered().toArray()), taken.lead(), taken.place()).update();
    }

    /** @param centre whose dispatches, null: the whole district's */
    public Line all(LocalDate from, LocalDate until, @Nullable String centre) {
        return lines("''", from, until, centre).stream().findFirst().orElse(new Line("", 0, 0, 0, 0, 0, 0, 0));
    }

    /** The most frequent category first. */
    public List<Line> byCategory(LocalDate from, LocalDate until, @Nullable String centre) {
        return lines("t.category", from, until, centre);
    }

    /** Newest month first; its key is written 2026-11. */
    public List<Line> byMonth(LocalDate from, LocalDate until, @Nullable String centre) {
        return lines("to_char(t.at at time zone 'Asia/Shanghai', 'YYYY-MM')", from, until, centre).stream()
                .sorted(java.util.Comparator.comparing(Line::key).reversed()).toList();
    }

    private List<Line> lines(String key, LocalDate from, LocalDate until, @Nullable String centre) {
        var unit = centre == null ? "" : centre;
        return jdbc.sql("""
                        select %s as key, count(*) as many, count(*) filter (where t.place = 1) as first,
                               count(*) filter (where t.place = 2) as second, count(*) filter (where t.place = 3) as third,
                               count(*) filter (where t.place = 0) as other,
                               count(r.id) as finished, count(r.id) filter (where r.lead = t.offered[1]) as held
                        from request.suggestion_taken t
                        left join request.service_request r on r.number = t.number and r.status in ('CLOSED', 'ARCHIVED')
                        where t.at >= ? and t.at < ? and %s group by 1 order by 2 desc, 1
                        """.formatted(key, CENTRE))
                .params(start(from), start(until.plusDays(1)), unit, unit)
                .query((row, n) -> new Line(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5),
                        row.getInt(6), row.getInt(7), row.getInt(8))).list();
    }

    private static java.time.OffsetDateTime start(LocalDate date) {
        return date.atStartOfDay(BusinessTime.ZONE).toOffsetDateTime();
    }
}
