package org.linli.request.firstasked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.request.Status;
import org.linli.request.release.PersonalWords;
import org.linli.shared.Actor;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has which request that is not ended. */
@Repository
public class HeldList {

    /** In a list at most; the file has them all. */
    public static final int MOST = 200;

    private static final String LINES = """
            select * from (
              select r.id, r.number, c.title, r.category, r.status, r.centre,
                     coalesce(h.to_person, r.first_asked) as person, coalesce(h.decided_at, r.placed_at) as since,
                     coalesce(h.state = 'FORCED', false) as forced, w.id as waiting, w.from_person, w.to_person, w.reason,
                     w.asked_at,
                     exists (select from request.one_time_notice n where n.request_id = r.id) as told
              from request.service_request r join request.content c on c.request_id = r.id
              left join lateral (
                select x.to_person, x.decided_at, x.state from request.first_asked_hand_over x
                where x.request_id = r.id and x.state in ('ACCEPTED', 'FORCED')
                order by x.decided_at desc, x.id desc limit 1) h on true
              left join request.first_asked_hand_over w on w.request_id = r.id and w.state = 'WAITING'
              where r.phase = 0 and %s) held
            where person is not null and %s
            order by since, id limit :most
            """;
    private static final String THEIRS = "person = :person";

    private final JdbcClient jdbc;

    HeldList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What this person answers for. */
    public List<Held> of(UUID person) {
        return list("(r.first_asked = :person or r.id in (select y.request_id from request.first_asked_hand_over y"
                + " where y.to_person = :person))", THEIRS, person, "", Integer.MAX_VALUE);
    }

    /** What colleagues want this person to take over. */
    public List<Held> offeredTo(UUID person) {
        return list("r.id in (select y.request_id from request.first_asked_hand_over y"
                + " where y.to_person = :person and y.state = 'WAITING')", "to_person = :person", person, "", MOST);
    }

    /** Everybody's in the actor's centre, or in the district for those who watch over it; the longest held first. */
    public List<Held> all(Actor actor, int most) {
        var where = isWatch(actor) ? "true" : seesColleagues(actor) ? "r.centre = :unit" : "false";
        return list(where, "true", actor.id(), actor.scope().code(), most).stream()
                .map(held -> veiled(held, actor)).toList();
    }

    /** The open responsibility for one request; empty where it ended or nobody was asked yet. */
    public Optional<Held> find(UUID requestId) {
        return list("r.id = :person", "true", requestId, "", 1).stream().findFirst();
    }

    public static boolean seesColleagues(Actor actor) {
        return isWatch(actor)
                || actor.scope().kind() == Scope.Kind.CENTRE && actor.may(Responsibility.SEE_REQUESTS);
    }

    private static boolean isWatch(Actor actor) {
        return actor.scope().isDistrict() && actor.is(Role.SUPERVISOR);
    }

    private static Held veiled(Held h, Actor actor) {
        return actor.scope().kind() != Scope.Kind.CENTRE || actor.may(Responsibility.SEE_PERSONAL_DATA) ? h
                : new Held(h.requestId(), h.number(), PersonalWords.masked(h.title(), List.of()), h.category(), h.status(),
                        h.centre(), h.person(), h.since(), h.forced(), h.waiting(), h.told());
    }

    private List<Held> list(String requests, String held, UUID person, String unit, int most) {
        return jdbc.sql(LINES.formatted(requests, held)).param("person", person).param("unit", unit).param("most", most)
                .query(HeldList::read).list();
    }

    private static Held read(ResultSet row, int n) throws SQLException {
        var waiting = row.getObject("waiting", UUID.class);
        var requestId = row.getObject("id", UUID.class);
        return new Held(requestId, row.getString("number"), row.getString("title"), row.getString("category"),
                Status.valueOf(row.getString("status")), row.getString("centre"), row.getObject("person", UUID.class),
                row.getObject("since", OffsetDateTime.class).toInstant(), row.getBoolean("forced"),
                waiting == null ? null : new HandOver(waiting, requestId, row.getObject("from_person", UUID.class),
                        row.getObject("to_person", UUID.class), row.getString("reason"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(), HandOverState.WAITING, "", null),
                row.getBoolean("told"));
    }
}
