package org.linli.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.command.Figures.Assessment;
import org.linli.command.Figures.Promise;
import org.linli.command.Figures.Week;
import org.linli.setting.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The three rates and the departments' promises: whole days from the counters, today up to now from the rows. */
@Repository
class RateFigures {

    private static final String SUMS = """
            sum(promised), sum(kept), sum(assessed), sum(excluded), sum(responded), sum(followed), sum(solved),
            sum(satisfied), sum(fairly)""";
    private static final String DUE = """
            with due as (
              select day, centre, lead, promised, kept, assessed, excluded, responded, followed, solved, satisfied, fairly
              from command.daily where day >= :from and day < :today
              union all
              select :today::date, centre, lead, promised::int, kept::int, (not excluded)::int, excluded::int,
                     responded::int, followed::int, solved::int, satisfied::int, fairly::int
              from command.trace where assess_at >= :midnight and assess_at <= :now)
            select %s as key, %s from due group by 1
            """;

    private final JdbcClient jdbc;
    private final Settings settings;

    RateFigures(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    Assessment assessment(ScreenTime time) {
        var weights = weights(time);
        var month = by("''", time.month(), time).values().stream().map(Sums::cohort).reduce(Cohort.NONE, Cohort::plus);
        var byWeek = by("date_trunc('week', day)::date::text", time.firstWeek(), time);
        var weeks = new ArrayList<Week>();
        for (int i = 0; i < ScreenTime.WEEKS; i++) {
            var monday = time.firstWeek().plusWeeks(i);
            var sums = byWeek.get(monday.toString());
            var cohort = sums == null ? Cohort.NONE : sums.cohort;
            weeks.add(new Week(monday, cohort, Rates.of(cohort, weights)));
        }
        return new Assessment(time.month(), month, Rates.of(month, weights), List.copyOf(weeks));
    }

    /** Most overdue first, then most promised. */
    List<Promise> promises(ScreenTime time, Map<String, Integer> overdue) {
        var due = new HashMap<>(by("lead", time.month(), time));
        overdue.keySet().forEach(lead -> due.putIfAbsent(lead, Sums.NONE));
        return due.entrySet().stream().map(entry -> new Promise(entry.getKey(), entry.getValue().promised,
                        entry.getValue().kept, overdue.getOrDefault(entry.getKey(), 0)))
                .filter(promise -> !promise.department().isEmpty() && promise.due() + promise.overdue() > 0)
                .sorted(Comparator.comparingInt(Promise::overdue).thenComparingInt(Promise::due).reversed()
                        .thenComparing(Promise::department)).toList();
    }

    Map<String, Rates> byCentre(ScreenTime time) {
        var weights = weights(time);
        return by("centre", time.month(), time).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Rates.of(entry.getValue().cohort, weights)));
    }

    private RateWeights weights(ScreenTime time) {
        return settings.at(CommandConfig.RATES, time.today()).value();
    }

    private Map<String, Sums> by(String key, LocalDate from, ScreenTime time) {
        return jdbc.sql(DUE.formatted(key, SUMS)).param("from", from).param("today", time.today())
                .param("midnight", ScreenTime.startOf(time.today())).param("now", ScreenTime.utc(time.now()))
                .query((row, n) -> Map.entry(row.getString(1), Sums.of(row))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Sums(int promised, int kept, Cohort cohort) {

        static final Sums NONE = new Sums(0, 0, Cohort.NONE);

        static Sums of(ResultSet row) throws SQLException {
            return new Sums(row.getInt(2), row.getInt(3), new Cohort(row.getInt(4), row.getInt(5), row.getInt(6),
                    row.getInt(7), row.getInt(8), row.getInt(9), row.getInt(10)));
        }
    }
}
