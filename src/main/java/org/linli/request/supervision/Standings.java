package org.linli.request.supervision;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.organization.Departments;
import org.linli.request.Status;
import org.linli.request.Urgency;
import org.linli.request.engine.Row;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands on which rung, each looker bounded by what is theirs to see; longest overdue first. */
@Repository
public class Standings {

    /** What the ladder's clock has climbed to counts; a minute before it does, the deadline itself. */
    private static final String RUNG = """
            case when r.ladder > 0 then least(r.ladder, 3) + 1 when r.resolve_due <= :now then 2
                 when r.resolve_yellow <= :now then 1 else 0 end""";
    private static final String MINE = "exists (select from request.assignment p where p.request_id = r.id"
            + " and p.department = :unit and p.status in ('WAITING', 'SIGNED'))";
    private static final String FROM = """
            from (select r.id, r.number, c.title, r.category, r.status, r.urgency, r.community, r.centre, r.lead,
                    r.resolve_yellow, r.resolve_due, r.supervisions, r.reminders, %1$s as rung, %2$s as open,
                    exists (select from request.broken_promise b where b.request_id = r.id) as broken
                  from request.service_request r join request.content c on c.request_id = r.id
                  where r.status in ('SUBMITTED', 'ADMITTED', 'DISPATCHED', 'HANDED_BACK', 'IN_PROGRESS', 'UNDER_REVIEW')
                    and r.paused_at is null and (r.resolve_yellow <= :now or r.supervisions > 0) and (%3$s)) s
            where (:lead = '' or s.lead = :lead) and (:centre = '' or s.centre = :centre)
            """;

    private final JdbcClient jdbc;
    private final Departments departments;
    private final Clock clock;

    Standings(JdbcClient jdbc, Departments departments, Clock clock) {
        this.jdbc = jdbc;
        this.departments = departments;
        this.clock = clock;
    }

    /** @param next where the following page starts, null on the last one */
    public record Lines(List<OnLadder> lines, @Nullable String next) {
    }

    /** How many of one holder (a unit, or a centre where no unit leads yet) stand on a rung. */
    public record Share(String holder, boolean unit, int count) {
    }

    public Lines list(Actor actor, LadderFilter filter, @Nullable String after, int most) {
        var key = key(after);
        var found = asked(jdbc.sql("select * " + from(actor) + """
                 and (:rung::int is null or s.rung = :rung)
                 and (:afterId::uuid is null or (s.resolve_due, s.id) > (:afterDue::timestamptz, :afterId::uuid))
                order by s.resolve_due, s.id limit :most
                """), actor, filter).param("rung", filter.rung() == null ? null : filter.rung().ordinal())
                .param("afterDue", key == null ? null : key.due().atOffset(ZoneOffset.UTC))
                .param("afterId", key == null ? null : key.id()).param("most", most + 1)
                .query((rows, n) -> line(new Row(rows))).list();
        if (found.size() <= most) {
            return new Lines(found, null);
        }
        var last = found.get(most - 1);
        return new Lines(found.subList(0, most), last.due() + "_" + last.id());
    }

    /** Most first; empty rungs are there, too. */
    public Map<Rung, List<Share>> shares(Actor actor, LadderFilter filter) {
        var shares = new EnumMap<Rung, List<Share>>(Rung.class);
        for (var rung : Rung.values()) {
            shares.put(rung, new ArrayList<>());
        }
        asked(jdbc.sql("select s.rung, coalesce(s.lead, s.centre, '') as holder, s.lead is not null as unit, count(*) as n "
                + from(actor) + " group by 1, 2, 3 order by 4 desc, 2"), actor, filter).query(row -> {
            shares.get(Rung.values()[row.getInt("rung")])
                    .add(new Share(row.getString("holder"), row.getBoolean("unit"), row.getInt("n")));
        });
        return shares;
    }

    private JdbcClient.StatementSpec asked(JdbcClient.StatementSpec sql, Actor actor, LadderFilter filter) {
        return sql.param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("unit", actor.scope().code())
                .param("street", street(actor) + "%").param("lead", filter.unit()).param("centre", filter.centre());
    }

    /** A unit sees its own parts; a subdistrict's lead also what climbed so far that a copy is theirs. */
    private String from(Actor actor) {
        var scope = actor.scope();
        if (scope.kind() == Scope.Kind.DISTRICT && actor.isAny(Role.SUPERVISOR, Role.COMMANDER, Role.DISTRICT_ADMIN, Role.AUDITOR)) {
            return FROM.formatted(RUNG, "true", "true");
        }
        if (scope.kind() == Scope.Kind.CENTRE && actor.is(Role.CENTRE_MANAGER)) {
            return FROM.formatted(RUNG, "true", "r.centre = :unit");
        }
        if (scope.kind() == Scope.Kind.DEPARTMENT && actor.is(Role.LEAD)) {
            return FROM.formatted(RUNG, MINE, street(actor).isEmpty() ? MINE : MINE + " or r.ladder >= "
                    + Rung.STREET.level() + " and r.community like :street");
        }
        return FROM.formatted(RUNG, "false", "false");
    }

    /** The code of the subdistrict whose office it is, empty for everybody else. */
    private String street(Actor actor) {
        return actor.scope().kind() != Scope.Kind.DEPARTMENT ? "" : departments.find(actor.scope().code())
                .flatMap(unit -> unit.subdistrict()).orElse("");
    }

    private static OnLadder line(Row row) throws SQLException {
        var open = row.yesNo("open");
        return new OnLadder(row.mustId("id"), row.mustText("number"), open ? row.mustText("title") : "",
                row.mustText("category"), row.must("status", Status.class), row.must("urgency", Urgency.class),
                row.text("community"), row.text("centre"), row.text("lead"), row.mustMoment("resolve_yellow"),
                row.mustMoment("resolve_due"), Rung.values()[row.number("rung")], row.number("supervisions"),
                row.number("reminders"), row.yesNo("broken"), open);
    }

    private record Key(Instant due, UUID id) {
    }

    private static @Nullable Key key(@Nullable String after) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        try {
            var parts = after.split("_");
            return new Key(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (RuntimeException damaged) {
            throw new NotFound("page", after);
        }
    }
}
