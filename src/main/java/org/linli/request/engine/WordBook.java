package org.linli.request.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.database.Job;
import org.linli.request.EventLog;
import org.linli.request.EventLog.Logged;
import org.linli.request.EventLog.Position;
import org.linli.request.EventType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps {@code request.words}: follows the log of events and writes down what each placed request says. Position and
 * words belong to one transaction, so nothing is passed over; what is newer than the position is told to searches, which
 * read it word by word.
 */
@Repository
class WordBook {

    private static final int BATCH = 2000;
    private static final int NEWEST = 2_000;
    static final UUID NONE = new UUID(0, 0);
    private static final String POSITION = "select transaction, id from request.follow where name = 'words'";
    /**
     * Along the log from the position on, then the oldest of these. Asked for the oldest alone, the server walks all
     * requests from the first one on, in the belief that the unread lie among them everywhere.
     */
    private static final String UNREAD = """
            select request_id from (select request_id from request.request_event
              where (transaction, id) > (?::text::xid8, ?) and type = ? order by transaction, id offset 0) unread
            order by request_id limit 1
            """;

    private final EventLog log;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WordBook(EventLog log, JdbcClient jdbc, TransactionTemplate transaction) {
        this.log = log;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Configuration(proxyBeanMethods = false)
    static class Following {

        @Bean
        Job wordsJob(WordBook book) {
            return new Job("request-words", Duration.ofSeconds(3), book::catchUp);
        }
    }

    private record Said(UUID request, String title, String description) {
    }

    /** Up to what can be read now. */
    void catchUp() {
        while (Boolean.TRUE.equals(transaction.execute(status -> batch()))) {
            // the next one
        }
    }

    /** Where a unit's newest begin that are looked through before all that say the same are collected; empty where it has less. */
    Optional<UUID> firstOfNewest(String unit) {
        return jdbc.sql("select request_id from request.assignment where department = ? order by request_id desc limit 1 offset ?")
                .params(unit, NEWEST).query(UUID.class).optional();
    }

    /** The oldest request whose words are not kept yet; empty where all are. */
    Optional<UUID> firstUnread() {
        var position = jdbc.sql(POSITION).query(WordBook::position).single();
        return jdbc.sql(UNREAD).params(Long.toString(position.transaction()), position.id(), EventType.PLACED.name()).query(UUID.class).optional();
    }

    /** @return whether there may be more */
    private boolean batch() {
        var from = jdbc.sql(POSITION + " for update skip locked").query(WordBook::position).optional();
        if (from.isEmpty()) {
            return false;
        }
        var news = log.following(from.get(), BATCH, type -> type == EventType.PLACED);
        keep(said(news.events()));
        if (!news.upTo().equals(from.get())) {
            jdbc.sql("update request.follow set transaction = ?, id = ? where name = 'words'")
                    .params(news.upTo().transaction(), news.upTo().id()).update();
        }
        return news.mayGoOn();
    }

    private static Position position(ResultSet row, int number) throws SQLException {
        return new Position(row.getLong(1), row.getLong(2));
    }

    private List<Said> said(List<Logged> placed) {
        return placed.isEmpty() ? List.of() : jdbc.sql("""
                        select r.id as request, coalesce(c.title, '') as title, coalesce(c.description, '') as description
                        from unnest(?) as r (id) left join request.content c on c.request_id = r.id
                        """)
                .param(new SqlArrayValue("uuid", placed.stream().map(Logged::request).toArray())).query(Said.class).list();
    }

    private void keep(List<Said> placed) {
        if (placed.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into request.words (request_id, grams)
                select request, grams::int[] from unnest(?, ?) as news (request, grams) on conflict do nothing
                """)
                .params(new SqlArrayValue("uuid", placed.stream().map(Said::request).toArray()),
                        new SqlArrayValue("text", placed.stream()
                                .map(one -> literal(Grams.of(one.title(), one.description()))).toArray()))
                .update();
    }

    /** An array as PostgreSQL writes it. */
    static String literal(int[] numbers) {
        return IntStream.of(numbers).mapToObj(Integer::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
