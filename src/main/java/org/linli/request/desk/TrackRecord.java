package org.linli.request.desk;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.linli.calendar.WorkingTime;
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which units closed requests of a category in the last 90 days, and in how many working days: of the newest 500 of the
 * category, since older habits count less. Remembered for a minute.
 */
@Component
class TrackRecord {

    private static final int DAYS = 90;
    private static final int NEWEST = 500;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final WorkingTime time;
    private final Clock clock;
    private final LoadingCache<String, List<Closed>> byCategory;

    TrackRecord(JdbcClient jdbc, WorkingTime time, Clock clock) {
        this.jdbc = jdbc;
        this.time = time;
        this.clock = clock;
        this.byCategory = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(this::read);
    }

    /** @param median working days; empty is impossible, a unit without any is not in the list */
    record Closed(String department, int count, OptionalDouble median) {
    }

    /** Most first. */
    List<Closed> of(String category) {
        return byCategory.get(category);
    }

    List<Closed> read(String category) {
        return results(category).stream().collect(Collectors.groupingBy(Result::department)).entrySet().stream()
                .map(unit -> new Closed(unit.getKey(), unit.getValue().size(),
                        median(unit.getValue().stream().mapToDouble(this::workingDays))))
                .sorted(Comparator.comparingInt(Closed::count).reversed().thenComparing(Closed::department)).toList();
    }

    private List<Result> results(String category) {
        return jdbc.sql("""
                        select a.department, a.dispatched_at, a.done_at
                        from (select id from request.service_request
                              where category = ? and placed_at > ? and answered_at is not null
                              order by id desc limit ?) r
                        join request.assignment a on a.request_id = r.id and a.lead and a.status = 'DONE'
                        where a.done_at is not null
                        """)
                .params(category, clock.instant().minus(Duration.ofDays(DAYS)).atOffset(ZoneOffset.UTC), NEWEST)
                .query((rows, n) -> new Result(rows.getString(1),
                        BusinessTime.dateOf(rows.getTimestamp(2).toInstant()),
                        BusinessTime.dateOf(rows.getTimestamp(3).toInstant()))).list();
    }

    /** The day of dispatch is not counted, as in every limit; done on the same day is half a day. */
    private double workingDays(Result result) {
        var days = result.dispatched().datesUntil(result.done().plusDays(1)).skip(1).filter(time::isWorkingDay).count();
        return days == 0 ? 0.5 : days;
    }

    private static OptionalDouble median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        var middle = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    private record Result(String department, LocalDate dispatched, LocalDate done) {
    }
}
