package org.linli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linli.command.Figures.Late;
import org.linli.command.Figures.Lights;
import org.linli.command.Figures.Pile;
import org.linli.request.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is open now. Lights change by themselves, so the open rows are counted: they are few beside the history. */
@Repository
class OpenFigures {

    /** Where a department works on it. */
    static final String WITH_DEPARTMENT = "status in ('DISPATCHED', 'IN_PROGRESS')";

    private static final int MOST_LATE = 8;

    private final JdbcClient jdbc;

    OpenFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counted count(ScreenTime time) {
        return new Counted(jdbc.sql("""
                select status, centre, count(*) as total,
                       count(*) filter (where red_at <= :now) as red,
                       count(*) filter (where red_at > :now and yellow_at <= :now) as yellow,
                       count(*) filter (where red_at is null) as unlit
                from command.trace where ended_at is null group by status, centre
                """).param("now", ScreenTime.utc(time.now()))
                .query((row, n) -> new Group(Status.valueOf(row.getString("status")), row.getString("centre"),
                        row.getInt("total"), row.getInt("red"), row.getInt("yellow"), row.getInt("unlit"))).list());
    }

    /** Overdue with a department, by its code. */
    Map<String, Integer> overdueByDepartment(ScreenTime time) {
        return jdbc.sql("""
                select lead, count(*) as n from command.trace
                where ended_at is null and %s and lead <> '' and red_at <= ? group by lead
                """.formatted(WITH_DEPARTMENT)).param(ScreenTime.utc(time.now()))
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new));
    }

    /** Past its limit, longest first. */
    List<Late> late(ScreenTime time) {
        return jdbc.sql("""
                select number, category, centre, lead, red_at from command.trace
                where ended_at is null and red_at <= ? order by red_at, id limit ?
                """).params(ScreenTime.utc(time.now()), MOST_LATE)
                .query((row, n) -> new Late(row.getString("number"), row.getString("category"), row.getString("centre"),
                        row.getString("lead"), Objects.requireNonNull(Traces.moment(row, "red_at")))).list();
    }

    private record Group(Status status, String centre, int total, int red, int yellow, int unlit) {
    }

    /** Open requests by status, centre and light. */
    record Counted(List<Group> groups) {

        List<Pile> piles() {
            return Arrays.stream(Standing.values()).map(standing -> new Pile(standing,
                    sum(standing, true), sum(standing, false))).toList();
        }

        private int sum(Standing standing, boolean all) {
            return groups.stream().filter(group -> standing.statuses().contains(group.status))
                    .mapToInt(group -> all ? group.total : group.red).sum();
        }

        Lights lights() {
            int red = groups.stream().mapToInt(Group::red).sum();
            int yellow = groups.stream().mapToInt(Group::yellow).sum();
            int unlit = groups.stream().mapToInt(Group::unlit).sum();
            int total = groups.stream().mapToInt(Group::total).sum();
            return new Lights(total - red - yellow - unlit, yellow, red, unlit);
        }

        Map<String, Integer> openByCentre() {
            return groups.stream().collect(Collectors.groupingBy(Group::centre, Collectors.summingInt(Group::total)));
        }

        Map<String, Integer> overdueByCentre() {
            return groups.stream().collect(Collectors.groupingBy(Group::centre, Collectors.summingInt(Group::red)));
        }
    }
}
