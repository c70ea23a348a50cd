package org.linli.request.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.database.Job;
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
    private static final String POSITION = "(select transaction, id from request.follow where name = 'words')";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    WordBook(JdbcClient jdbc, TransactionTemplate transaction) {
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

    private record Told(long transaction, long id, UUID request, String type, String title, String description) {
    }

    /** Up to what can be read now. */
    void catchUp() {
        while (Boolean.TRUE.equals(transaction.execute(status -> batch()))) {
            // the next one
        }
    }

    /** The oldest request whose words are not kept yet; empty where all are. */
    Optional<UUID> firstUnread() {
        return jdbc.sql("""
                select request_id from request.request_event
                where (transaction, id) > (select p.transaction::text::xid8, p.id from %s p) and type = ?
                order by request_id limit 1
                """.formatted(POSITION)).param(EventType.PLACED.name()).query(UUID.class).optional();
    }

    /** @return whether there may be more */
    private boolean batch() {
        var locked = jdbc.sql("select name from request.follow where name = 'words' for update skip locked")
                .query(String.class).optional();
        var news = locked.isEmpty() ? List.<Told>of() : jdbc.sql("""
                select e.transaction::text::bigint as transaction, e.id, e.request_id as request, e.type,
                       coalesce(c.title, '') as title, coalesce(c.description, '') as description
                from request.request_event e
                left join request.content c on c.request_id = e.request_id and e.type = ?
                where (e.transaction, e.id) > (select p.transaction::text::xid8, p.id from %s p)
                  and e.transaction < request.log_settled()
                order by e.transaction, e.id limit ?
                """.formatted(POSITION)).params(EventType.PLACED.name(), BATCH).query(Told.class).list();
        if (!news.isEmpty()) {
            keep(news.stream().filter(one -> one.type().equals(EventType.PLACED.name())).toList());
            jdbc.sql("update request.follow set transaction = ?, id = ? where name = 'words'")
                    .params(news.getLast().transaction(), news.getLast().id()).update();
        }
        return news.size() == BATCH;
    }

    private void keep(List<Told> placed) {
        jdbc.sql("""
                insert into request.words (request_id, grams)
                select request, grams::int[] from unnest(?, ?) as news (request, grams) on conflict do nothing
                """)
                .params(new SqlArrayValue("uuid", placed.stream().map(Told::request).toArray()),
                        new SqlArrayValue("text", placed.stream()
                                .map(one -> literal(Grams.of(one.title(), one.description()))).toArray()))
                .update();
    }

    /** An array as PostgreSQL writes it. */
    static String literal(int[] numbers) {
        return IntStream.of(numbers).mapToObj(Integer::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
