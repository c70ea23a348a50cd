package org.linli.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was due in one month and how it came out, up to now. */
@Repository
public class MonthFigures {

    private static final String DUE = "assess_at >= :from and assess_at < :to and assess_at <= :now";
    private static final String DISPATCHED = "dispatched_at is not null and not direct and not excluded";

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    MonthFigures(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** By what the figures are told apart. */
    public enum By {
        ALL("''"), CATEGORY("category"), DEPARTMENT("lead"), SOURCE("source");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    public YearMonth present() {
        return YearMonth.from(BusinessTime.dateOf(clock.instant()));
    }

    public Rates rates(Cohort cohort, YearMonth month) {
        return Rates.of(cohort, settings.at(CommandConfig.RATES, month.equals(present()) ? today() : month.atEndOfMonth()).value());
    }

    public LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    /** All of one month; nothing was due where that is empty. */
    public Quality all(YearMonth month) {
        return by(By.ALL, month).stream().findFirst().orElse(Quality.NONE);
    }

    /** Most promised first; without what no department had. */
    public List<Quality> by(By by, YearMonth month) {
        var rows = period(jdbc.sql("""
                select %1$s as key, count(*) filter (where not excluded), count(*) filter (where excluded),
                  count(*) filter (where responded), count(*) filter (where followed), count(*) filter (where solved),
                  count(*) filter (where satisfied), count(*) filter (where fairly), count(*) filter (where promised),
                  count(*) filter (where kept), count(*) filter (where %3$s),
                  count(*) filter (where %3$s and signed_in_time),
                  count(*) filter (where %3$s and cardinality(returned_by) > 0),
                  count(*) filter (where answered_at is not null and not excluded),
                  count(*) filter (where reopened and answered_at is not null and not excluded),
                  count(*) filter (where extended and promised)
                from command.trace where %2$s group by 1 order by count(*) filter (where promised) desc, count(*) desc, 1
                """.formatted(by.column, DUE, DISPATCHED)), month).query((row, n) -> read(row)).list();
        return by == By.DEPARTMENT ? withReturns(rows, month) : rows;
    }

    private static Quality read(ResultSet row) throws SQLException {
        var cohort = new Cohort(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7),
                row.getInt(8));
        return new Quality(row.getString(1), cohort, row.getInt(9), row.getInt(10), row.getInt(11), row.getInt(12),
                row.getInt(13), row.getInt(11), row.getInt(14), row.getInt(15), row.getInt(16));
    }

    /** Who handed a request back no longer leads it. */
    private List<Quality> withReturns(List<Quality> rows, YearMonth month) {
        Map<String, int[]> returns = new TreeMap<>();
        period(jdbc.sql("""
                select u, count(*), count(*) filter (where not (lead = u and %s))
                from command.trace, unnest(returned_by) u where %s and not excluded group by 1
                """.formatted(DISPATCHED, DUE)), month).query(row -> {
            returns.put(row.getString(1), new int[] {row.getInt(2), row.getInt(3)});
        });
        var all = new LinkedHashMap<String, Quality>();
        for (var row : rows) {
            var count = returns.getOrDefault(row.key(), new int[2]);
            if (!row.key().isEmpty()) {
                all.put(row.key(), row.returned(count[0], row.dispatched() + count[1]));
            }
        }
        returns.forEach((unit, count) -> all.putIfAbsent(unit, Quality.NONE.of(unit).returned(count[0], count[1])));
        return List.copyOf(all.values());
    }

    /** Numbers of what was not there in time, by the department that owed it; earliest due first. */
    public Map<String, List<String>> late(YearMonth month) {
        var late = new TreeMap<String, List<String>>();
        period(jdbc.sql("select lead, number from command.trace where " + DUE
                + " and promised and not kept order by due_at, number"), month).query(row -> {
            late.computeIfAbsent(row.getString(1), unit -> new ArrayList<>()).add(row.getString(2));
        });
        return late;
    }

    /** Most requests first. */
    public List<Stays> stays(By by, YearMonth month) {
        var seconds = new LinkedHashMap<String, List<@Nullable Long>>();
        var requests = new LinkedHashMap<String, Integer>();
        period(jdbc.sql("""
                select key, n, i, avg(s) filter (where s > 0)::bigint from (
                  select %s as key, count(*) over (partition by %1$s) as n, spent from command.trace
                  where %s and not excluded) t, unnest(spent) with ordinality u (s, i)
                where key <> '' or %s group by 1, 2, 3 order by n desc, key, i
                """.formatted(by.column, DUE, by == By.ALL)), month).query(row -> {
            requests.put(row.getString(1), row.getInt(2));
            var line = seconds.computeIfAbsent(row.getString(1),
                    key -> new ArrayList<>(Collections.nCopies(Course.STATUSES.size(), null)));
            line.set(row.getInt(3) - 1, row.getObject(4, Long.class));
        });
        return seconds.entrySet().stream().map(entry -> new Stays(entry.getKey(), requests.get(entry.getKey()),
                Collections.unmodifiableList(entry.getValue()))).toList();
    }

    private JdbcClient.StatementSpec period(JdbcClient.StatementSpec statement, YearMonth month) {
        return statement.param("from", ScreenTime.startOf(month.atDay(1)))
                .param("to", ScreenTime.startOf(month.plusMonths(1).atDay(1))).param("now", ScreenTime.utc(clock.instant()));
    }
}
