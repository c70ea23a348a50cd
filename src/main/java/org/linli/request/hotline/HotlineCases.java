package org.linli.request.hotline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request.hotline_case}, with where each request stands now. */
@Component
public class HotlineCases {

    private static final int MOST = 500;

    /** What was merged stands where its parent stands. */
    private static final String LINES = """
            select h.external_number, h.number, h.due, h.received_at, c.title, r.category, r.community, q.lead, q.status,
                   q.resolve_due, q.answered_at, q.closed_at, coalesce(e.version, 0) as result_version, s.text as result,
                   t.state, t.attempts, t.sent_at, t.last_error
              from request.hotline_case h
              join request.service_request r on r.number = h.number
              join request.content c on c.request_id = r.id
              join request.service_request q on q.id = coalesce(r.merged_into, r.id)
              left join lateral (select x.version from request.request_event x where x.request_id = q.id and x.type in
                   ('RESULT_GIVEN', 'RESULT_FOR_REVIEW', 'ANSWERED_DIRECTLY', 'REFUSED', 'WITHDRAWN', 'EXPIRED')
                   order by x.version desc limit 1) e on true
              left join request.statement s on s.request_id = q.id and s.version = e.version
              left join request.hotline_return t on t.external_number = h.external_number and t.result_version = e.version
            """;
    private static final String OPEN = """
            q.status in ('SUBMITTED', 'AWAITING_SUPPLEMENT', 'ADMITTED', 'DISPATCHED', 'HANDED_BACK', 'IN_PROGRESS',
             'UNDER_REVIEW')""";

    private final JdbcClient jdbc;
    private final Clock clock;

    HotlineCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which of them: still worked at, ready to go back, on its way back or back. */
    public enum Pile { OPEN, READY, RETURNED, ALL }

    /** Handed over; the same external number again changes nothing. */
    public void keep(String external, String number, @Nullable Instant due, Actor actor) {
        jdbc.sql("""
                insert into request.hotline_case (external_number, number, due, received_at, received_by)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(external, number, due == null ? null : due.atOffset(ZoneOffset.UTC),
                        clock.instant().atOffset(ZoneOffset.UTC), actor.id()).update();
    }

    /** The number of the request that the external number became. */
    public Optional<String> find(String external) {
        return jdbc.sql("select number from request.hotline_case where external_number = ?").param(external)
                .query(String.class).optional();
    }

    Optional<HotlineCase> ofRequest(String number) {
        return jdbc.sql(LINES + " where h.number = ?").param(number).query(HotlineCases::read).optional();
    }

    /** Those of the actor's reach: what is open by its deadline, else the newest first. */
    public List<HotlineCase> list(Actor actor, Pile pile) {
        var order = pile == Pile.OPEN ? " order by least(h.due, q.resolve_due), h.external_number"
                : " order by h.received_at desc, h.external_number desc";
        return jdbc.sql(LINES + " where " + sight(actor) + " and " + condition(pile) + order + " limit :most")
                .params(reach(actor)).param("most", MOST).query(HotlineCases::read).list();
    }

    /** All of a pile, newest first, read page by page. */
    public void each(Actor actor, Pile pile, int atOnce, Consumer<HotlineCase> action) {
        var page = page(actor, pile, null, atOnce);
        while (!page.isEmpty()) {
            page.forEach(action);
            page = page.size() < atOnce ? List.of() : page(actor, pile, page.getLast(), atOnce);
        }
    }

    private List<HotlineCase> page(Actor actor, Pile pile, @Nullable HotlineCase after, int most) {
        return jdbc.sql(LINES + " where " + sight(actor) + " and " + condition(pile)
                        + (after == null ? "" : " and (h.received_at, h.external_number) < (:received, :external)")
                        + " order by h.received_at desc, h.external_number desc limit :most")
                .params(reach(actor)).param("most", most)
                .param("received", after == null ? null : after.receivedAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("external", after == null ? "" : after.external()).query(HotlineCases::read).list();
    }

    public int count(Actor actor, Pile pile) {
        return jdbc.sql("select count(*) from (" + LINES + " where " + sight(actor) + " and " + condition(pile) + ") n")
                .params(reach(actor)).query(Integer.class).single();
    }

    /** Ready to go back and not on its way yet, whoever's. */
    List<HotlineCase> ready(int most) {
        return jdbc.sql(LINES + " where " + condition(Pile.READY) + " and t.state is null order by h.received_at limit :most")
                .param("most", most).query(HotlineCases::read).list();
    }

    private static String condition(Pile pile) {
        return switch (pile) {
            case OPEN -> OPEN;
            case READY -> "not " + OPEN + " and e.version is not null and (t.state is null or t.state = 'DEAD')";
            case RETURNED -> "t.state is not null";
            case ALL -> "true";
        };
    }

    /** The district's desk has what no centre has and what it took over itself. */
    private static String sight(Actor actor) {
        if (actor.scope().isDistrict()) {
            return actor.isAny(Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR, Role.FOLLOW_UP) ? "true"
                    : actor.is(Role.DISPATCHER) ? "(r.centre is null or h.received_by = :actor)" : "false";
        }
        return "r.centre = :unit";
    }

    private static Map<String, Object> reach(Actor actor) {
        return Map.of("unit", actor.scope().code(), "actor", actor.id());
    }

    private static HotlineCase read(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        return new HotlineCase(row.getString("external_number"), row.getString("number"), instant(row, "due"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(), row.getString("title"),
                row.getString("category"), row.getString("community"), row.getString("lead"),
                Status.valueOf(row.getString("status")), row.getObject("resolve_due", OffsetDateTime.class).toInstant(),
                instant(row, "answered_at"), instant(row, "closed_at"), row.getInt("result_version"),
                row.getString("result") == null ? "" : row.getString("result"),
                state == null ? null : new HotlineCase.Back(ReturnState.valueOf(state), row.getInt("attempts"),
                        instant(row, "sent_at"), row.getString("last_error")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
