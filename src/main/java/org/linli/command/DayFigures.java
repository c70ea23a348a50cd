package org.linli.command;

import java.time.LocalDate;
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
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came in and was closed today, beside the same weekday a week ago. */
@Repository
class DayFigures {

    private static final int HOURS = 24;
    private static final int SECONDS_A_MINUTE = 60;

    private final JdbcClient jdbc;

    DayFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isAnythingKnown() {
        return jdbc.sql("select exists (select from command.hourly where placed > 0)").query(Boolean.class).single();
    }

    Today today(ScreenTime time, Hours hours) {
        var signing = jdbc.sql("""
                select percentile_cont(0.5) within group (order by sign_seconds) as median, count(sign_seconds) as n
                from command.trace where signed_at >= ? and signed_at <= ?
                """).params(ScreenTime.startOf(time.today()), ScreenTime.utc(time.now()))
                .query((row, n) -> new Signing((Double) row.getObject(1), row.getInt(2))).single();
        return new Today(sum(hours.placed()), placedAWeekBefore(time), sum(hours.closed()), signing.minutes(), signing.n);
    }

    private int placedAWeekBefore(ScreenTime time) {
        return jdbc.sql("select count(*) from command.trace where placed_at >= ? and placed_at <= ?")
                .params(ScreenTime.startOf(time.weekAgo()), ScreenTime.utc(time.aWeekBefore()))
                .query(Integer.class).single();
    }

    Hours hours(ScreenTime time) {
        var today = hoursOf(time.today());
        var before = hoursOf(time.weekAgo());
        return new Hours(today.placed, today.closed, before.placed);
    }

    private Day hoursOf(LocalDate day) {
        var placed = new ArrayList<>(Collections.nCopies(HOURS, 0));
        var closed = new ArrayList<>(Collections.nCopies(HOURS, 0));
        jdbc.sql("select hour, sum(placed), sum(closed) from command.hourly where hour >= ? and hour < ? group by hour")
                .params(ScreenTime.startOf(day), ScreenTime.startOf(day.plusDays(1)))
                .query(row -> {
                    int hour = row.getObject(1, OffsetDateTime.class).atZoneSameInstant(BusinessTime.ZONE).getHour();
                    placed.set(hour, row.getInt(2));
                    closed.set(hour, row.getInt(3));
                });
        return new Day(List.copyOf(placed), List.copyOf(closed));
    }

    /** Placed today by how it reached the centre, most first. */
    List<Count> sources(ScreenTime time) {
        return jdbc.sql("""
                select source, sum(placed) from command.hourly where hour >= ? group by source having sum(placed) > 0
                order by 2 desc, 1
                """).param(ScreenTime.startOf(time.today()))
                .query((row, n) -> new Count(row.getString(1), row.getInt(2))).list();
    }

    /** Placed and closed today by centre. */
    Map<String, int[]> byCentre(ScreenTime time) {
        return jdbc.sql("select centre, sum(placed), sum(closed) from command.hourly where hour >= ? group by centre")
                .param(ScreenTime.startOf(time.today()))
                .query((row, n) -> Map.entry(row.getString(1), new int[] {row.getInt(2), row.getInt(3)})).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private record Day(List<Integer> placed, List<Integer> closed) {
    }

    private record Signing(@Nullable Double seconds, int n) {

        @Nullable Integer minutes() {
            return seconds == null ? null : (int) Math.round(seconds / SECONDS_A_MINUTE);
        }
    }
}
