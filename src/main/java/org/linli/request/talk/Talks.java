package org.linli.request.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request.talk} beside the requests that came as 说事. */
@Component
public class Talks {

    private static final String WAITS = "(k.way is null and r.status in ('SUBMITTED', 'ADMITTED'))";
    private static final String LINES = """
            select r.number, c.title, r.status, r.community, r.placed_at, k.way, k.whereto, k.decided_at, r.centre
              from request.service_request r join request.content c on c.request_id = r.id
              left join request.talk k on k.number = r.number
             where r.source = 'TALK'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Talks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A page: those that wait first, then the newest.
     *
     * @param after the last one of the page before; null for the first page
     */
    public List<Talk> list(Actor actor, @Nullable Talk after, int most) {
        return jdbc.sql(LINES + "and " + sight(actor) + (after == null ? ""
                        : " and (" + WAITS + ", r.placed_at, r.number) < (:waits, :placed, :number)")
                        + " order by " + WAITS + " desc, r.placed_at desc, r.number desc limit :most")
                .param("unit", actor.scope().code()).param("most", most)
                .param("waits", after != null && after.waits())
                .param("placed", after == null ? null : after.placedAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("number", after == null ? "" : after.number()).query(Talks::read).list();
    }

    /** All that this person may see, read page by page. */
    public void each(Actor actor, int atOnce, Consumer<Talk> action) {
        var page = list(actor, null, atOnce);
        while (!page.isEmpty()) {
            page.forEach(action);
            page = page.size() < atOnce ? List.of() : list(actor, page.getLast(), atOnce);
        }
    }

    /** How many that this person may see are not sorted yet. */
    public int unsorted(Actor actor) {
        return jdbc.sql("""
                select count(*) from request.service_request r left join request.talk k on k.number = r.number
                 where r.source = 'TALK' and r.phase = 0 and\s""" + WAITS + " and " + sight(actor))
                .param("unit", actor.scope().code()).query(Integer.class).single();
    }

    static boolean sorts(Actor actor) {
        return actor.scope().isDistrict() ? actor.isAny(Role.SUPERVISOR, Role.DISPATCHER)
                : actor.isAny(Role.DISPATCHER, Role.CENTRE_MANAGER) || actor.may(Responsibility.REGISTER);
    }

    /** How many this person has to sort: a centre's its own, the district's desk those of no centre. */
    public int waiting(Actor actor) {
        var district = actor.scope().isDistrict();
        if (!sorts(actor)) {
            return 0;
        }
        return jdbc.sql("""
                select count(*) from request.service_request r left join request.talk k on k.number = r.number
                 where r.source = 'TALK' and r.phase = 0 and r.status in ('SUBMITTED', 'ADMITTED') and k.way is null and
                """ + (district ? " r.centre is null" : " r.centre = :unit")).param("unit", actor.scope().code())
                .query(Integer.class).single();
    }

    public Optional<Talk> find(String number) {
        return jdbc.sql(LINES + "and r.number = ?").param(number).query(Talks::read).optional();
    }

    /** How many went each way; those that were never sorted are in none. */
    public Map<TalkWay, Integer> counts(Actor actor) {
        var counts = new EnumMap<TalkWay, Integer>(TalkWay.class);
        jdbc.sql("select k.way, count(*) from request.talk k join request.service_request r on r.number = k.number where "
                        + sight(actor) + " group by k.way").param("unit", actor.scope().code())
                .query((row, n) -> counts.put(TalkWay.valueOf(row.getString(1)), row.getInt(2))).list();
        return counts;
    }

    void mark(String number, TalkWay way, String whereto, Actor actor) {
        jdbc.sql("""
                insert into request.talk (number, way, whereto, decided_by, decided_at) values (?, ?, ?, ?, ?)
                on conflict (number) do nothing""")
                .params(number, way.name(), whereto, actor.id(), clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    private static String sight(Actor actor) {
        if (!actor.scope().isDistrict()) {
            return "r.centre = :unit";
        }
        return actor.isAny(Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR) ? "true"
                : actor.is(Role.DISPATCHER) ? "r.centre is null" : "false";
    }

    private static Talk read(ResultSet row, int number) throws SQLException {
        var way = row.getString("way");
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Talk(row.getString("number"), row.getString("title"), Status.valueOf(row.getString("status")),
                row.getString("community"), row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                way == null ? null : TalkWay.valueOf(way), way == null ? "" : row.getString("whereto"),
                decided == null ? null : decided.toInstant(), row.getString("centre"));
    }
}
