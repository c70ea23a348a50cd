package org.linli.command;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.command.Figures.Count;
import org.linli.command.Figures.Hours;
import org.linli.command.Figures.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came in and was closed, today and in the last 24 hours, beside a week ago. */
@Repository
class DayFigures {

    private static final int SECONDS_A_MINUTE = 60;

    private final JdbcClient jdbc;

    DayFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isAnythingKnown() {
        return jdbc.sql("select exists (select from command.hourly where placed > 0)").query(Boolean.class).single();
    }

    Today today(ScreenTime time) {
        return jdbc.sql("""
                select coalesce(sum(placed), 0), coalesce(sum(closed), 0) from command.hourly where hour >= ?
                """).param(ScreenTime.startOf(time.today()))
                .query((row, n) -> new Today(row.getInt(1), placedAWeekBefore(time), row.getInt(2))).single();
    }

    private int placedAWeekBefore(ScreenTime time) {
        return jdbc.sql("select count(*) from command.trace where placed_at >= ? and placed_at <= ?")
                .params(ScreenTime.startOf(time.weekAgo()), ScreenTime.utc(time.aWeekBefore()))
                .query(Integer.class).single();
    }

    Hours hours(ScreenTime time) {
        var since = time.since();
        var now = hoursFrom(since, ScreenTime.HOURS);
        var before = hoursFrom(since.minus(Duration.ofDays(7)), ScreenTime.HOURS + ScreenTime.HOURS_AHEAD);
        var signing = jdbc.sql("""
                select percentile_cont(0.5) within group (order by sign_seconds), count(sign_seconds)
                from command.trace where signed_at >= ? and signed_at <= ?
                """).params(ScreenTime.utc(since), ScreenTime.utc(time.now()))
                .query((row, n) -> new Signing((Double) row.getObject(1), row.getInt(2))).single();
        return new Hours(since, now.placed, now.closed, before.placed, signing.minutes(), signing.n);
    }

    private Slots hoursFrom(Instant from, int hours) {
        var placed = new ArrayList<>(Collections.nCopies(hours, 0));
        var closed = new ArrayList<>(Collections.nCopies(hours, 0));
        jdbc.sql("select hour, sum(placed), sum(closed) from command.hourly where hour >= ? and hour < ? group by hour")
                .params(ScreenTime.utc(from), ScreenTime.utc(from.plus(Duration.ofHours(hours))))
                .query(row -> {
                    int slot = (int) Duration.between(from, row.getObject(1, OffsetDateTime.class).toInstant()).toHours();
                    placed.set(slot, row.getInt(2));
                    closed.set(slot, row.getInt(3));
                });
        return new Slots(List.copyOf(placed), List.copyOf(closed));
    }

    /** Placed in the last 24 hours by how it reached the centre, most first. */
    List<Count> sources(ScreenTime time) {
        return jdbc.sql("""
                select source, sum(placed) from command.hourly where hour >= ? group by source having sum(placed) > 0
                order by 2 desc, 1
                """).param(ScreenTime.utc(time.since()))
                .query((row, n) -> new Count(row.getString(1), row.getInt(2))).list();
    }

    /** Placed and closed today by centre. */
    Map<String, int[]> byCentre(ScreenTime time) {
        return jdbc.sql("select centre, sum(placed), sum(closed) from command.hourly where hour >= ? group by centre")
                .param(ScreenTime.startOf(time.today()))
                .query((row, n) -> Map.entry(row.getString(1), new int[] {row.getInt(2), row.getInt(3)})).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Slots(List<Integer> placed, List<Integer> closed) {
    }

    private record Signing(@Nullable Double seconds, int n) {

        @Nullable Integer minutes() {
            return seconds == null ? null : (int) Math.round(seconds / SECONDS_A_MINUTE);
        }
    }
}
