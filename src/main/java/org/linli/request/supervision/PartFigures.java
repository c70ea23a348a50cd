package org.linli.request.supervision;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.linli.organization.Department;
import org.linli.organization.DepartmentKind;
import org.linli.organization.Departments;
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * Units' parts of orders, each with its own deadlines. A lead's deadline is the one that extensions and pauses moved while
 * it was at work; a co-handler's is its own, and so is its lateness. What was handed back, or recalled before anybody
 * signed, was nobody's.
 */
@Repository
public class PartFigures {

    private static final String PARTS = """
            with part as (
              select a.request_id, a.department, a.lead, a.status, a.sign_due, a.contact_due, a.signed_at, a.contacted_at,
                a.done_at, coalesce(case when a.lead then (
                  select max((e.detail->>'until')::timestamptz) from request.request_event e
                  where e.request_id = a.request_id and e.type in ('EXTENDED', 'RESUMED', 'RECOUNTED')
                    and e.at >= a.dispatched_at and (a.done_at is null or e.at <= a.done_at)) end, a.resolve_due) as due
              from request.assignment a
              where a.dispatched_at >= :from and a.dispatched_at < :to and a.status <> 'HANDED_BACK'
                and not (a.status = 'RECALLED' and a.signed_at is null)),
            judged as (select p.*,
                p.done_at is not null or p.due <= :now and p.status in ('WAITING', 'SIGNED') as counts,
                p.done_at is not null and p.done_at <= p.due as in_time from part p)
            """;

    private final JdbcClient jdbc;
    private final Departments departments;
    private final Clock clock;

    PartFigures(JdbcClient jdbc, Departments departments, Clock clock) {
        this.jdbc = jdbc;
        this.departments = departments;
        this.clock = clock;
    }

    /** Most parts first; a unit's leads before what it helped with. All units for an empty one. */
    public List<UnitParts> units(YearMonth month, String unit) {
        return month(jdbc.sql(PARTS + """
                select department, lead, count(*), count(*) filter (where signed_at <= sign_due),
                  count(*) filter (where lead and contacted_at <= contact_due), count(*) filter (where counts),
                  count(*) filter (where in_time), count(*) filter (where counts and not in_time)
                from judged where :unit = '' or department = :unit group by 1, 2
                order by sum(count(*)) over (partition by department) desc, department, lead desc
                """), month).param("unit", unit).query((row, n) -> new UnitParts(row.getString(1), row.getBoolean(2),
                row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8))).list();
    }

    public DistrictParts district(YearMonth month) {
        var streets = departments.listByKind(DepartmentKind.SUBDISTRICT).stream().map(Department::code).toArray();
        return month(jdbc.sql(PARTS + """
                select count(*), coalesce(sum(parts), 0), count(*) filter (where units > 1),
                  count(*) filter (where street and department), count(*) filter (where late)
                from (select request_id, count(*) as parts, count(distinct j.department) as units,
                        bool_or(j.department = any(:streets)) as street, bool_or(not j.department = any(:streets)) as department,
                        bool_or(j.lead and j.counts and not j.in_time) as late
                      from judged j group by 1) o
                """), month).param("streets", new SqlArrayValue("text", streets)).query((row, n) ->
                new DistrictParts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5))).single();
    }

    private JdbcClient.StatementSpec month(JdbcClient.StatementSpec sql, YearMonth month) {
        return sql.param("from", start(month)).param("to", start(month.plusMonths(1)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static OffsetDateTime start(YearMonth month) {
        return BusinessTime.startOf(month.atDay(1)).atOffset(ZoneOffset.UTC);
    }
}
