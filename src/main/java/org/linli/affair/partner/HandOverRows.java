package org.linli.affair.partner;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.affair.partner.HandOver.State;
import org.linli.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code affair.hand_over}. */
@Repository
class HandOverRows {

    static final int PAGE = 100;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final String WITH_PARTNER = """
            select h.*, p.name as partner_name from affair.hand_over h join affair.partner p on p.id = h.partner
            """;

    private final JdbcClient jdbc;

    HandOverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param attempt the one made now, counted from 1
     * @param before  it was tried before, however long ago: it may have arrived
     */
    record Due(UUID id, UUID partner, URI url, byte[] body, int attempt, boolean before) {
    }

    /** @return 0 where the partner has had it before */
    int insert(HandOver row, byte[] body, Actor by) {
        return jdbc.sql("""
                insert into affair.hand_over (id, partner, subject, centre, title, body, state, next_try_at, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?) on conflict (partner, subject) do nothing""")
                .params(row.id(), row.partner(), row.subject(), row.centre(), row.title(), body, at(row.createdAt()), by.id(),
                        at(row.createdAt())).update();
    }

    /** Whoever takes and then dies loses them to the next one after five minutes. @param only null: any */
    List<Due> take(int most, @Nullable UUID only, Instant now) {
        return jdbc.sql("""
                update affair.hand_over h set attempts = attempts + 1, next_try_at = :lease
                  from affair.partner p
                 where p.id = h.partner and h.id in (
                       select x.id from affair.hand_over x join affair.partner y on y.id = x.partner and y.active
                        where x.state in ('QUEUED', 'FAILED') and x.next_try_at <= :now and (:only::uuid is null or y.id = :only)
                        order by x.next_try_at limit :most for update of x skip locked)
                returning h.id, h.partner, p.url, h.body, h.attempts, h.attempts > 1 or h.last_error <> ''""")
                .param("lease", at(now.plus(LEASE))).param("now", at(now)).param("only", only).param("most", most)
                .query((row, n) -> new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class), URI.create(row.getString(3)),
                        row.getBytes(4), row.getInt(5), row.getBoolean(6))).list();
    }

    /** What was settled by telephone meanwhile stays so, and keeps the receipt that came after all. */
    void taken(UUID id, String receipt, Instant now) {
        jdbc.sql("""
                update affair.hand_over set receipt = ?, last_error = '', state = case when state = 'BY_PHONE' then state else 'TAKEN' end,
                       ended_at = coalesce(ended_at, ?) where id = ?""").params(receipt, at(now), id).update();
    }

    void failed(UUID id, boolean givenUp, Instant next, String error) {
        jdbc.sql("update affair.hand_over set state = ?, next_try_at = ?, last_error = ? where id = ? and state in ('QUEUED', 'FAILED')")
                .params(givenUp ? "DEAD" : "FAILED", at(next), error, id).update();
    }

    int byPhone(UUID id, String with, Instant when) {
        return jdbc.sql("""
                update affair.hand_over set state = 'BY_PHONE', by_phone = ?, ended_at = ?
                 where id = ? and state in ('QUEUED', 'FAILED', 'DEAD')""").params(with, at(when), id).update();
    }

    /** @param handOver null: all of the partner's that failed or were given up */
    int repeat(UUID partner, @Nullable UUID handOver, Instant now) {
        return jdbc.sql("""
                update affair.hand_over set state = 'QUEUED', attempts = 0, next_try_at = :now
                 where partner = :partner and (:id::uuid is null or id = :id) and state in ('FAILED', 'DEAD')""")
                .param("now", at(now)).param("partner", partner).param("id", handOver).update();
    }

    Optional<HandOver> find(UUID id) {
        return jdbc.sql(WITH_PARTNER + " where h.id = ?").param(id).query(HandOverRows::read).optional();
    }

    /** Newest first. @param state null: all */
    List<HandOver> ofPartner(UUID partner, @Nullable State state) {
        return jdbc.sql(WITH_PARTNER + " where h.partner = :partner and (:state::text is null or h.state = :state) order by h.id desc limit :most")
                .param("partner", partner).param("state", state == null ? null : state.name()).param("most", PAGE)
                .query(HandOverRows::read).list();
    }

    List<HandOver> ofCentre(String centre) {
        return jdbc.sql(WITH_PARTNER + """
                 where h.centre = ? order by case h.state when 'DEAD' then 0 when 'FAILED' then 1 when 'QUEUED' then 2 else 3 end,
                       h.id desc limit ?""").params(centre, PAGE).query(HandOverRows::read).list();
    }

    Map<State, Integer> counts(UUID partner) {
        var counts = new EnumMap<State, Integer>(State.class);
        jdbc.sql("select state, count(*) from affair.hand_over where partner = ? group by state").param(partner)
                .query((row, n) -> counts.put(State.valueOf(row.getString(1)), row.getInt(2))).list();
        return counts;
    }

    private static HandOver read(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new HandOver(row.getObject("id", UUID.class), row.getObject("partner", UUID.class), row.getString("partner_name"),
                row.getString("subject"), row.getString("centre"), row.getString("title"), State.valueOf(row.getString("state")),
                row.getInt("attempts"), row.getObject("next_try_at", OffsetDateTime.class).toInstant(), row.getString("last_error"),
                row.getString("receipt"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(), row.getString("by_phone"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
