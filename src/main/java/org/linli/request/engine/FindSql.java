package org.linli.request.engine;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linli.request.RequestLine;
import org.linli.request.RequestLists.Filter;
import org.linli.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The SQL of a search: only what is asked for stands in it, so that each question gets a plan of its own. A condition that
 * holds where nothing is asked ({@code :x is null or …}) would share one plan with all others once it is prepared.
 */
final class FindSql {

    /** Enough to leave few; the texts themselves are looked at anyway. */
    private static final int MOST_GRAMS = 40;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private String indexed = "";

    private FindSql(Actor actor) {
        conditions.add(QueueSql.sight(actor));
        params.put("unit", actor.scope().code());
    }

    static FindSql of(Actor actor, Filter filter, @Nullable String after) {
        var sql = new FindSql(actor);
        var words = filter.words().strip();
        if (isNumber(words)) {
            sql.and("r.number = :number", "number", words.toUpperCase(Locale.ROOT));
        } else {
            sql.say(Grams.words(words));
        }
        sql.and("r.status = :status", "status", filter.status() == null ? null : filter.status().name());
        sql.and("r.category = :category", "category", filter.category());
        sql.and("r.source = :source", "source", filter.source() == null ? null : filter.source().name());
        sql.and("r.centre = :centre", "centre", filter.centre());
        sql.and("r.placed_at >= :from", "from", moment(filter.from()));
        sql.and("r.placed_at < :until", "until", moment(filter.until()));
        sql.and("r.id < :after", "after", QueueSql.idOf(after));
        return sql;
    }

    /** Whether the texts have to be searched, for which {@code request.words} has an index. */
    boolean asksWords() {
        return !words.isEmpty();
    }

    /** Those alone whose words the index does not hold yet. */
    FindSql unread(UUID first) {
        and("r.id >= :unread", "unread", first);
        return this;
    }

    /** By the index, those before the first that it does not hold. */
    FindSql indexed(@Nullable UUID unread) {
        var grams = words.stream().flatMapToInt(word -> IntStream.of(Grams.wanted(word))).distinct().limit(MOST_GRAMS);
        indexed = " join request.words w on w.request_id = r.id and w.grams @> '" + WordBook.literal(grams.toArray())
                + "'::int[]";
        and("r.id < :unread", "unread", unread);
        return this;
    }

    List<RequestLine> list(JdbcClient jdbc, int most, QueueSql.Mapper mapper) {
        return jdbc.sql(QueueSql.LINES + indexed + " where " + String.join(" and ", conditions)
                        + " order by r.id desc limit :most").params(params).param("most", most).query((rows, n) -> mapper.map(new Row(rows))).list();
    }

    /**
     * Every word somewhere, in whatever order. The texts confirm what the numbers said already: as a bare condition they
     * would count as a second, rare one, and the planner would collect thousands where the newest thirty are wanted.
     */
    private void say(Set<String> asked) {
        words.addAll(asked);
        int n = 0;
        for (var word : asked) {
            var name = "like" + n++;
            and("case when c.title ilike :" + name + " or c.description ilike :" + name + " then true else false end",
                    name, "%" + escaped(word) + "%");
        }
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            params.put(name, value);
        }
    }

    private static boolean isNumber(String words) {
        return words.length() >= 16 && words.matches("(?i)LL\\d{14,}");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static @Nullable Object moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
