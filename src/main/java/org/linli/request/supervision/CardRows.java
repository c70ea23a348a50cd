package org.linli.request.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The tables of months and their cards. */
@Repository
class CardRows {

    private final JdbcClient jdbc;

    CardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the month was reviewed before. */
    boolean begin(YearMonth month, Actor by, Instant now) {
        return jdbc.sql("insert into request.month_review (month, made_at, made_by) values (?, ?, ?) on conflict do nothing")
                .params(month.atDay(1), utc(now), by.id()).update() == 1;
    }

    boolean isReviewed(YearMonth month) {
        return jdbc.sql("select exists (select from request.month_review where month = ?)").param(month.atDay(1))
                .query(Boolean.class).single();
    }

    void keep(YearMonth month, UnitSummary summary, Instant now) {
        jdbc.sql("""
                insert into request.month_summary (month, unit, promised, late, critical, unsolved, composite, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """).params(Arrays.asList(month.atDay(1), summary.unit(), summary.promised(), texts(summary.late()),
                texts(summary.critical()), texts(summary.unsolved()), summary.composite(), utc(now))).update();
    }

    /** Most late first. */
    List<UnitSummary> summaries(YearMonth month, String unit) {
        return jdbc.sql("""
                select * from request.month_summary where month = ? and (? = '' or unit = ?)
                order by cardinality(late) desc, promised desc, unit
                """).params(month.atDay(1), unit, unit).query((row, n) -> new UnitSummary(row.getString("unit"),
                row.getInt("promised"), texts(row, "late"), texts(row, "critical"), texts(row, "unsolved"),
                row.getBigDecimal("composite"))).list();
    }

    void add(Card card) {
        jdbc.sql("""
                insert into request.card (id, unit, month, colour, grounds, status) values (?, ?, ?, ?, ?, ?)
                """).params(card.id(), card.unit(), card.month().atDay(1), card.colour().name(),
                texts(card.grounds().stream().map(Ground::name).toList()), card.status().name()).update();
    }

    /** Yellow cards that hold, of the months from (inclusive) up to that one (exclusive). */
    int yellows(String unit, YearMonth from, YearMonth before) {
        return jdbc.sql("""
                select count(*) from request.card where unit = ? and month >= ? and month < ? and colour = 'YELLOW'
                  and status in ('CONFIRMED', 'APPEALED', 'UPHELD')
                """).params(unit, from.atDay(1), before.atDay(1)).query(Integer.class).single();
    }

    Card get(UUID id) {
        return jdbc.sql("select * from request.card where id = ?").param(id).query((row, n) -> card(row)).optional()
                .orElseThrow(() -> new NotFound("card", id));
    }

    /** Newest month first; all months for null, all units for an empty one. */
    List<Card> list(@Nullable YearMonth month, String unit) {
        return jdbc.sql("""
                select * from request.card where (?::date is null or month = ?::date) and (? = '' or unit = ?)
                order by month desc, array_position(array['PROPOSED', 'APPEALED', 'CONFIRMED'], status), colour, unit
                """).params(Arrays.asList(first(month), first(month), unit, unit)).query((row, n) -> card(row)).list();
    }

    /** False where somebody moved it in between. */
    boolean move(Card from, CardStatus to, UUID decidedBy, @Nullable Instant appealUntil) {
        return jdbc.sql("update request.card set status = ?, decided_by = ?, appeal_until = ? where id = ? and status = ?")
                .params(Arrays.asList(to.name(), decidedBy, appealUntil == null ? null : utc(appealUntil), from.id(),
                        from.status().name())).update() == 1;
    }

    void step(UUID card, CardStatus status, Actor by, String said, Instant now) {
        jdbc.sql("""
                insert into request.card_step (card, number, status, at, actor, name, said)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from request.card_step where card = ?
                """).params(card, status.name(), utc(now), by.id(), by.name(), said, card).update();
    }

    List<Card.Step> steps(UUID card) {
        return jdbc.sql("select * from request.card_step where card = ? order by number").param(card)
                .query((row, n) -> new Card.Step(CardStatus.valueOf(row.getString("status")),
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("name"), row.getString("said"))).list();
    }

    private static Card card(ResultSet row) throws SQLException {
        var until = row.getObject("appeal_until", OffsetDateTime.class);
        return new Card(row.getObject("id", UUID.class), row.getString("unit"),
                YearMonth.from(row.getObject("month", LocalDate.class)), Colour.valueOf(row.getString("colour")),
                texts(row, "grounds").stream().map(Ground::valueOf).toList(), CardStatus.valueOf(row.getString("status")),
                row.getObject("decided_by", UUID.class), until == null ? null : until.toInstant());
    }

    private static @Nullable LocalDate first(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static SqlArrayValue texts(List<String> all) {
        return new SqlArrayValue("text", all.toArray());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
