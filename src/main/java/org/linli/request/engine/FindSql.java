package org.linli.request.engine;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    private FindSql(Actor actor) {
        conditions.add(QueueSql.sight(actor));
        params.put("unit", actor.scope().code());
    }

    static FindSql of(Actor actor, Filter filter, @Nullable String after) {
        var sql = new FindSql(actor);
        var words = filter.words().strip();
        if (isNumber(words)) {
            sql.and("r.number = :number", "number", words.toUpperCase(Locale.ROOT));
        } else if (!words.isEmpty()) {
            sql.and("(c.title ilike :like or c.description ilike :like)", "like", "%" + escaped(words) + "%");
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

    List<RequestLine> list(JdbcClient jdbc, int most, QueueSql.Mapper mapper) {
        return jdbc.sql(QueueSql.LINES + " where " + String.join(" and ", conditions) + " order by r.id desc limit :most")
                .params(params).param("most", most).query((rows, n) -> mapper.map(new Row(rows))).list();
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
