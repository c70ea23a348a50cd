package org.linli.request.firstasked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code request.first_asked_hand_over}. */
@Repository
class HandOvers {

    private final JdbcClient jdbc;

    HandOvers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false where another one waits already, even one that was written at the same moment */
    boolean add(HandOver h) {
        return jdbc.sql("""
                insert into request.first_asked_hand_over (id, request_id, from_person, to_person, reason, asked_at, state,
                       answer, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (request_id) where state = 'WAITING' do nothing
                """).param(h.id()).param(h.requestId()).param(h.from()).param(h.to()).param(h.reason())
                .param(at(h.askedAt())).param(h.state().name()).param(h.answer())
                .param(h.decidedAt() == null ? null : at(h.decidedAt())).update() == 1;
    }

    HandOver get(UUID id) {
        return jdbc.sql("select * from request.first_asked_hand_over where id = ?").param(id).query(HandOvers::read)
                .optional().orElseThrow(() -> new NotFound("hand-over", id));
    }

    List<HandOver> list(UUID requestId) {
        return jdbc.sql("select * from request.first_asked_hand_over where request_id = ? order by asked_at, id")
                .param(requestId).query(HandOvers::read).list();
    }

    /** @return false where it was decided before: of two answers exactly one counts */
    boolean decide(UUID id, HandOverState state, String answer, UUID by, Instant now) {
        return jdbc.sql("""
                update request.first_asked_hand_over set state = ?, answer = ?, decided_by = ?, decided_at = ?
                 where id = ? and state = 'WAITING'
                """).param(state.name()).param(answer).param(by).param(at(now)).param(id).update() == 1;
    }

    /** What somebody who left had asked for, or was asked for, is over. */
    void withdrawAllOf(UUID person, UUID by, Instant now) {
        jdbc.sql("""
                update request.first_asked_hand_over set state = 'WITHDRAWN', decided_by = ?, decided_at = ?
                 where state = 'WAITING' and (from_person = ? or to_person = ?)
                """).param(by).param(at(now)).param(person).param(person).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static HandOver read(ResultSet row, int n) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new HandOver(row.getObject("id", UUID.class), row.getObject("request_id", UUID.class),
                row.getObject("from_person", UUID.class), row.getObject("to_person", UUID.class), row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(), HandOverState.valueOf(row.getString("state")),
                row.getString("answer"), decided == null ? null : decided.toInstant());
    }
}
