package org.linli.affair.window;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.affair.window.Ticket.Source;
import org.linli.affair.window.Ticket.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code affair.ticket}. */
@Repository
class Tickets {

    private final JdbcClient jdbc;

    Tickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int nextNumber(String centre, LocalDate day, String letter) {
        return jdbc.sql("""
                insert into affair.ticket_number (centre, day, letter, last) values (?, ?, ?, 1)
                on conflict (centre, day, letter) do update set last = affair.ticket_number.last + 1 returning last""")
                .params(centre, day, letter).query(Integer.class).single();
    }

    void insert(Ticket ticket, Source source, @Nullable UUID owner) {
        jdbc.sql("""
                insert into affair.ticket (id, centre, day, letter, number, source, owner, state, taken_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(ticket.id(), ticket.centre(), ticket.day(), ticket.letter(), ticket.number(), source.name(),
                        owner, ticket.state().name(), at(ticket.takenAt()))).update();
    }

    Optional<Ticket> find(UUID id) {
        return jdbc.sql("select * from affair.ticket where id = ?").param(id).query(Tickets::read).optional();
    }

    Optional<Ticket> openOf(UUID owner, String centre, LocalDate day) {
        return jdbc.sql("""
                select * from affair.ticket where owner = ? and centre = ? and day = ? and state in ('WAITING', 'CALLED')""")
                .params(owner, centre, day).query(Tickets::read).optional();
    }

    Optional<Ticket> at(String centre, LocalDate day, int counter) {
        return jdbc.sql("select * from affair.ticket where centre = ? and day = ? and counter = ? and state = 'CALLED'")
                .params(centre, day, counter).query(Tickets::read).optional();
    }

    /** One clerk at a window at a time, until the transaction ends. */
    void lock(String centre, int counter) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("queue " + centre + " " + counter)
                .query((row, n) -> 0).list();
    }

    /** Whoever waits longest; two windows that ask at once get two. @param letters empty: any */
    Optional<Ticket> callNext(String centre, LocalDate day, List<String> letters, int counter, Instant now) {
        return jdbc.sql("""
                update affair.ticket set state = 'CALLED', counter = :counter, calls = 1, called_at = :now
                 where id = (select id from affair.ticket where centre = :centre and day = :day and state = 'WAITING'
                                and (cardinality(:letters::text[]) = 0 or letter = any(:letters))
                              order by taken_at, id limit 1 for update skip locked)
                returning *""").param("counter", counter).param("now", at(now)).param("centre", centre).param("day", day)
                .param("letters", letters.toArray(String[]::new)).query(Tickets::read).optional();
    }

    int callAgain(UUID id, int counter, Instant now) {
        return jdbc.sql("""
                update affair.ticket set state = 'CALLED', counter = ?, calls = calls + 1, called_at = ?, ended_at = null
                 where id = ? and state in ('CALLED', 'SKIPPED')""").params(counter, at(now), id).update();
    }

    int end(UUID id, State state, Instant now) {
        return jdbc.sql("update affair.ticket set state = ?, ended_at = ? where id = ? and state in ('WAITING', 'CALLED')")
                .params(state.name(), at(now), id).update();
    }

    List<Ticket> list(String centre, LocalDate day, State state) {
        return jdbc.sql("select * from affair.ticket where centre = ? and day = ? and state = ? order by taken_at, id")
                .params(centre, day, state.name()).query(Tickets::read).list();
    }

    int ahead(Ticket ticket) {
        return jdbc.sql("""
                select count(*) from affair.ticket where centre = ? and day = ? and letter = ? and state = 'WAITING'
                   and (taken_at, id) < (?, ?)""")
                .params(ticket.centre(), ticket.day(), ticket.letter(), at(ticket.takenAt()), ticket.id())
                .query(Integer.class).single();
    }

    /**
     * How the day goes: the mean of the last twenty, and the windows that called somebody in the last half hour.
     *
     * @param minutes null while fewer than three are done
     */
    record Pace(@Nullable Double minutes, int counters) {
    }

    Pace pace(String centre, LocalDate day, Instant now) {
        var minutes = jdbc.sql("""
                select avg(m) from (select extract(epoch from ended_at - called_at)::float8 / 60 as m from affair.ticket
                  where centre = ? and day = ? and state = 'DONE' order by ended_at desc limit 20) d having count(*) >= 3""")
                .params(centre, day).query(Double.class).optional().orElse(null);
        int counters = jdbc.sql("""
                select count(distinct counter) from affair.ticket where centre = ? and day = ? and called_at > ?""")
                .params(centre, day, at(now.minusSeconds(1800))).query(Integer.class).single();
        return new Pace(minutes, counters);
    }

    private static Ticket read(ResultSet row, int number) throws SQLException {
        var called = row.getObject("called_at", OffsetDateTime.class);
        return new Ticket(row.getObject("id", UUID.class), row.getString("centre"), row.getObject("day", LocalDate.class),
                row.getString("letter"), row.getInt("number"), State.valueOf(row.getString("state")),
                row.getObject("counter", Integer.class), row.getInt("calls"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(), called == null ? null : called.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
