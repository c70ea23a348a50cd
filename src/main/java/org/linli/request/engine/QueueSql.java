package org.linli.request.engine;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.request.Queue;
import org.linli.request.RequestLine;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of the piles: what lies on one, whose it is, and where the next page starts. */
final class QueueSql {

    static final String COLUMNS = """
            select r.id, r.number, c.title, r.category, r.status, r.urgency, r.source, r.anonymous, r.community, r.centre,
                   r.lead, r.placed_at, r.status_since, r.yellow_at, r.red_at, r.rectification_due,
                   r.reminders, r.supervisions
            """;
    static final String FROM = "from request.service_request r";
    static final String CONTENT = " join request.content c on c.request_id = r.id\n";
    static final String LINES = COLUMNS + FROM + CONTENT;
    private static final String PART_LINES = """
            select r.id, r.number, c.title, r.category, r.status, r.urgency, r.source, r.anonymous, r.community, r.centre,
                   r.lead, r.placed_at, r.status_since, %1$s as yellow_at, %2$s as red_at, r.rectification_due,
                   r.reminders, r.supervisions
            from request.assignment a join request.service_request r on r.id = a.request_id
            join request.content c on c.request_id = r.id
            """;
    private static final String FAR = "'9999-01-01Z'::timestamptz";
    /** The lead's deadline is the request's, which extensions move; a co-handler has its own. */
    private static final String PART_DUE = "case when a.lead then r.resolve_due else a.resolve_due end";
    private static final String UNLESS_PAUSED = "case when r.paused_at is null then %s end";

    /** A part that nobody signed falls away once the request is answered. */
    private static final String SIGNABLE = "('DISPATCHED', 'IN_PROGRESS', 'UNDER_REVIEW')";

    /** What was rated poor is called first, on whatever page it would lie otherwise. */
    private static final String POOR_FIRST = "r.rectification_due is null";
    private static final String ALL_ALIKE = "1 = 1";
    private static final String POOR = "poor";
    private static final String USUAL = "usual";

    private final String lines;
    private final String condition;
    private final String red;
    private String rank = ALL_ALIKE;
    private final Map<String, Object> params = new HashMap<>();
    private String keyset = "";
    private int most;

    private QueueSql(String lines, String condition, String red, Actor actor) {
        this.lines = lines;
        this.condition = condition;
        this.red = red;
        params.put("unit", actor.scope().code());
    }

    static QueueSql of(Queue queue, Actor actor) {
        return switch (queue) {
            case TO_SIGN -> new QueueSql(PART_LINES.formatted("a.sign_yellow", "a.sign_due"),
                    "a.department = :unit and a.open and a.status = 'WAITING' and r.status in " + SIGNABLE, "a.sign_due", actor);
            case POOL -> new QueueSql(PART_LINES.formatted(UNLESS_PAUSED.formatted("r.resolve_yellow"),
                    UNLESS_PAUSED.formatted(PART_DUE)),
                    "a.department = :unit and a.open and a.status = 'SIGNED' and a.worker is null and r.phase = 0",
                    UNLESS_PAUSED.formatted(PART_DUE), actor);
            case AT_WORK -> new QueueSql(PART_LINES.formatted(UNLESS_PAUSED.formatted("r.resolve_yellow"),
                    UNLESS_PAUSED.formatted(PART_DUE)),
                    "a.department = :unit and a.open and a.status = 'SIGNED' and r.phase = 0",
                    UNLESS_PAUSED.formatted(PART_DUE), actor);
            case PETITIONS -> new QueueSql(LINES, sight(actor) + " and r.id in (select p.request_id from request.petition p"
                    + " where p.status = 'WAITING' and p.kind " + (actor.is(Role.SUPERVISOR) ? "is not null"
                    : "<> 'EXCLUSION'") + ")", "r.red_at", actor);
            case OVERDUE -> new QueueSql(LINES, sight(actor) + " and r.phase = 0 and r.red_at <= :now",
                    "r.red_at", actor);
            default -> new QueueSql(LINES, sight(actor) + " and r.phase = 0 and r.status in ('" + queue.statuses().stream()
                    .map(Status::name).collect(Collectors.joining("', '")) + "')", "r.red_at", actor)
                    .ranked(queue == Queue.FOLLOW_UP ? POOR_FIRST : ALL_ALIKE);
        };
    }

    static List<Queue> queuesOf(Actor actor) {
        return switch (actor.scope().kind()) {
            case CENTRE -> List.of(Queue.DESK, Queue.RUNNING, Queue.REVIEW, Queue.PETITIONS, Queue.WAITING, Queue.FOLLOW_UP);
            case DEPARTMENT -> List.of(Queue.TO_SIGN, Queue.POOL, Queue.AT_WORK);
            case DISTRICT -> List.of(Queue.DESK, Queue.RUNNING, Queue.REVIEW, Queue.PETITIONS, Queue.FOLLOW_UP,
                    Queue.OVERDUE);
            case SELF -> List.of();
        };
    }

    /** The same bounds as {@link Sight#sees}, for lists. */
    static String sight(Actor actor) {
        if (actor.is(Role.SYSTEM)) {
            return "true";
        }
        return switch (actor.scope().kind()) {
            case DISTRICT -> actor.isAny(Role.SUPERVISOR, Role.FOLLOW_UP, Role.DISTRICT_ADMIN, Role.AUDITOR,
                    Role.COMMANDER) ? "true" : actor.is(Role.DISPATCHER) ? "r.centre is null" : "false";
            case CENTRE -> actor.may(Responsibility.SEE_REQUESTS) ? "r.centre = :unit" : "false";
            case DEPARTMENT -> actor.isAny(Role.OFFICER, Role.LEAD) ? """
                    exists (select from request.assignment p where p.request_id = r.id and p.department = :unit)"""
                    : "false";
            case SELF -> "false";
        };
    }

    private QueueSql ranked(String by) {
        rank = by;
        return this;
    }

    QueueSql after(@Nullable String key) {
        if (key != null && !key.isEmpty()) {
            var parts = key.split("_");
            try {
                params.put("afterRank", rank.equals(ALL_ALIKE) || parts[0].equals(USUAL));
                params.put("afterRed", Instant.parse(parts[1]).atOffset(ZoneOffset.UTC));
                params.put("afterId", UUID.fromString(parts[2]));
            } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException damaged) {
                throw new NotFound("page", key);
            }
            keyset = " and (%s, coalesce(%s, %s), r.id) > (:afterRank, :afterRed, :afterId)".formatted(rank, red, FAR);
        }
        return this;
    }

    QueueSql page(int lineCount) {
        most = lineCount;
        return this;
    }

    static String key(RequestLine line) {
        var redAt = line.redAt() == null ? Instant.parse("9999-01-01T00:00:00Z") : line.redAt();
        return (line.poor() ? POOR : USUAL) + "_" + redAt + "_" + line.id();
    }

    static @Nullable UUID idOf(@Nullable String key) {
        try {
            return key == null || key.isEmpty() ? null : UUID.fromString(key);
        } catch (IllegalArgumentException damaged) {
            throw new NotFound("page", key);
        }
    }

    List<RequestLine> list(JdbcClient jdbc, Instant now, Mapper mapper) {
        return jdbc.sql("%s where %s%s order by %s, coalesce(%s, %s), r.id limit :most"
                        .formatted(lines, condition, keyset, rank, red, FAR))
                .params(params).param("now", now.atOffset(ZoneOffset.UTC)).param("most", most)
                .query((rows, n) -> mapper.map(new Row(rows))).list();
    }

    int count(JdbcClient jdbc, Instant now) {
        return jdbc.sql("select count(*) from (%s where %s) q".formatted(lines, condition))
                .params(params).param("now", now.atOffset(ZoneOffset.UTC)).query(Integer.class).single();
    }

    interface Mapper {
        RequestLine map(Row row) throws SQLException;
    }
}
