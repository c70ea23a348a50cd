package org.linli.catalog;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.linli.catalog.search.Hanzi;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions that found nothing, or nothing exact. Long ones and those with numbers in them are not kept: they may say who asks. */
@Repository
public class Unanswered {

    private static final int LONGEST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    Unanswered(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param found how many items were shown all the same */
    public record Question(String query, int times, int found, Instant lastAt) {
    }

    public void note(String query, int found) {
        keepable(query).ifPresent(kept -> jdbc.sql("""
                insert into catalog.unanswered as old (query, times, found, last_at) values (:query, 1, :found, :now)
                on conflict (query) do update
                   set times = old.times + 1, found = excluded.found, last_at = excluded.last_at""")
                .param("query", kept).param("found", found)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update());
    }

    /** A question in one form, where nothing in it can say who asks. */
    static Optional<String> keepable(String query) {
        return Optional.of(Hanzi.normal(query).replaceAll("\\p{Cntrl}", "").strip()).filter(normal -> !normal.isEmpty() && normal.length() <= LONGEST
                && !normal.matches(".*\\d{3}.*"));
    }

    public List<Question> list(int most) {
        return jdbc.sql("""
                select query, times, found, last_at from catalog.unanswered
                 order by times desc, last_at desc limit :most""").param("most", most)
                .query((row, n) -> new Question(row.getString("query"), row.getInt("times"), row.getInt("found"),
                        row.getTimestamp("last_at").toInstant())).list();
    }
}
