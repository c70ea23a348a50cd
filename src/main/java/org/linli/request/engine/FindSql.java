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
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.Scope;
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
    private final List<String> asked = new ArrayList<>();
    private String words = "";
    /** Where the requests come from. */
    private String from = QueueSql.FROM;
    private String order = "r.id";

    private FindSql(Actor actor) {
        conditions.add(QueueSql.sight(actor));
        params.put("unit", actor.scope().code());
    }

    static FindSql of(Actor actor, Filter filter, @Nullable String after) {
        var sql = new FindSql(actor);
        var asked = filter.words().strip();
        if (isNumber(asked)) {
            sql.and("r.number = :number", "number", asked.toUpperCase(Locale.ROOT));
        } else {
            sql.say(Grams.words(asked));
        }
        sql.status(filter.status());
        sql.and("r.category = :category", "category", filter.category());
        sql.and("r.source = :source", "source", filter.source() == null ? null : filter.source().name());
        sql.and("r.centre = :centre", "centre", filter.centre());
        sql.and("r.placed_at >= :from", "from", moment(filter.from()));
        sql.and("r.placed_at < :until", "until", moment(filter.until()));
        sql.and("r.id < :after", "after", QueueSql.idOf(after));
        return isUnit(actor) && asked.isEmpty() && filter.source() == null && hasNoBounds(filter) ? sql.walkParts() : sql;
    }

    /** A unit sees what it has or had a part in. */
    static boolean isUnit(Actor actor) {
        return actor.scope().kind() == Scope.Kind.DEPARTMENT;
    }

    /** Nothing that leaves few of long ago, to which the way along a unit's parts would be long. */
    private static boolean hasNoBounds(Filter filter) {
        return filter.from() == null && filter.until() == null
                && (filter.status() == null || filter.status() == Status.ARCHIVED);
    }

    /** All but the archive is little, however long the history, and has indexes of its own. */
    private void status(@Nullable Status status) {
        if (status != null) {
            and("r.status = :status", "status", status.name());
            if (status != Status.ARCHIVED) {
                conditions.add("r.phase = " + status.phase());
            }
        }
    }

    /** Whether the texts have to be searched, for which {@code request.words} has an index. */
    boolean asksWords() {
        return !asked.isEmpty();
    }

    /** Whether a unit asks for what may be hardly any of its own, so that its newest and the others are sought by themselves. */
    static boolean isRare(Actor actor, Filter filter) {
        return isUnit(actor) && filter.source() != null && filter.words().isBlank() && hasNoBounds(filter);
    }

    /** Those alone whose words the index does not hold yet. */
    FindSql unread(UUID first) {
        and("r.id >= :unread", "unread", first);
        return this;
    }

    /** By the index, those before the first that it does not hold. */
    FindSql indexed(@Nullable UUID unread) {
        words = asked.isEmpty() ? "" : " join request.words w on w.request_id = r.id and w.grams @> " + grams();
        and("r.id < :unread", "unread", unread);
        return this;
    }

    /** The same of a unit's newest parts alone: what is often said to it is found among these. */
    FindSql newest(@Nullable UUID unread, UUID first) {
        and("r.id >= :first", "first", first);
        return indexed(unread).walkParts();
    }

    /**
     * The same of a unit's before that: every request that says so, or came that way, is collected and the unit's are
     * picked out. The planner would walk the whole history where a word is frequent but hardly ever said to this unit.
     */
    FindSql collected(@Nullable UUID unread, UUID first) {
        params.put("first", first);
        params.put("unread", unread == null ? first : unread);
        var key = asked.isEmpty() ? "f.id" : "w.request_id";
        var such = asked.isEmpty() ? "request.request_facts f where f.source = :source"
                : "request.words w where w.grams @> " + grams();
        return along("select " + key + " as id from " + such + " and " + key + " < :first and " + key + " < :unread" + before(key)
                + " and exists (select from request.assignment a where a.department = :unit and a.request_id = " + key + ")"
                + " order by 1 desc offset 0");
    }

    List<RequestLine> list(JdbcClient jdbc, int most, QueueSql.Mapper mapper) {
        return jdbc.sql(QueueSql.COLUMNS + from + QueueSql.CONTENT + words + " where " + String.join(" and ", conditions)
                        + " order by " + order + " desc limit :most")
                .params(params).param("most", most).query((rows, n) -> mapper.map(new Row(rows))).list();
    }

    /** The newest of a unit's own are walked along its parts: the newest of all may be others'. */
    private FindSql walkParts() {
        return along("select distinct a.request_id as id from request.assignment a where a.department = :unit"
                + (params.containsKey("category") ? " and a.category = :category" : "")
                + (params.containsKey("first") ? " and a.request_id >= :first" : "") + before("a.request_id") + " order by 1 desc");
    }

    private String before(String key) {
        return params.containsKey("after") ? " and " + key + " < :after" : "";
    }

    /** One after the other: joined freely, the planner would read everybody's newest beside these. */
    private FindSql along(String ids) {
        from = "from (" + ids + ") these join lateral (select * from request.service_request s where s.id = these.id offset 0) r on true";
        order = "these.id";
        return this;
    }

    private String grams() {
        return "'" + WordBook.literal(asked.stream().flatMapToInt(word -> IntStream.of(Grams.wanted(word))).distinct()
                .limit(MOST_GRAMS).toArray()) + "'::int[]";
    }

    /**
     * Every word somewhere, in whatever order. The texts confirm what the numbers said already: as a bare condition they
     * would count as a second, rare one, and the planner would collect thousands where the newest thirty are wanted.
     */
    private void say(Set<String> words) {
        asked.addAll(words);
        int n = 0;
        for (var word : words) {
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
