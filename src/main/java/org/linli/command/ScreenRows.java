package org.linli.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;
import org.linli.setting.Settings;
import org.linli.shared.Invalid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests behind every number of the screen, newest first. */
@Component
public class ScreenRows {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    ScreenRows(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param next where the following page starts, null on the last one */
    public record Slice(List<ScreenRow> rows, @Nullable String next) {
    }

    /**
     * @param after {@code next} of the page before
     * @throws Invalid where {@code after} is none of ours
     */
    public Slice list(RowsAsked asked, @Nullable String after, int most) {
        var values = new HashMap<String, Object>();
        var where = conditions(asked, values) + page(after, values);
        var rows = jdbc.sql("""
                select id, number, category, centre, community, lead, status, placed_at, yellow_at, red_at
                from command.trace where %s order by placed_at desc, id desc limit :most
                """.formatted(where)).params(values).params(moments(asked)).param("most", most + 1)
                .query((row, n) -> new ScreenRow(row.getObject("id", UUID.class), row.getString("number"),
                        row.getString("category"), row.getString("centre"), row.getString("community"),
                        row.getString("lead"), Status.valueOf(row.getString("status")),
                        Objects.requireNonNull(Traces.moment(row, "placed_at")), Traces.moment(row, "yellow_at"),
                        Traces.moment(row, "red_at"))).list();
        return rows.size() <= most ? new Slice(rows, null)
                : new Slice(rows.subList(0, most), key(rows.get(most - 1)));
    }

    /** How many there are. */
    public int count(RowsAsked asked) {
        var values = new HashMap<String, Object>();
        var where = conditions(asked, values);
        return jdbc.sql("select count(*) from command.trace where " + where).params(values).params(moments(asked))
                .query(Integer.class).single();
    }

    private static String conditions(RowsAsked asked, Map<String, Object> values) {
        var where = new StringBuilder(asked.of().condition());
        narrow(where, values, "centre", asked.centre());
        narrow(where, values, "lead", asked.lead());
        narrow(where, values, "category", asked.category());
        narrow(where, values, "community", asked.community());
        narrow(where, values, "number", asked.number());
        narrow(where, values, "source", asked.source() == null ? null : asked.source().name());
        values.put("unit", asked.unit() == null ? "" : asked.unit());
        if (asked.unit() != null && asked.of() != RowSet.GIVEN) {
            where.append(" and :unit = any(returned_by)");
        }
        if (asked.standing() != null) {
            where.append(" and status in (:statuses)");
            values.put("statuses", asked.standing().statuses().stream().map(Status::name).toList());
        }
        return where.toString();
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, String column, @Nullable String value) {
        if (value != null) {
            where.append(" and ").append(column).append(" = :").append(column);
            values.put(column, value);
        }
    }

    private static String page(@Nullable String after, Map<String, Object> values) {
        if (after == null || after.isBlank()) {
            return "";
        }
        try {
            int split = after.indexOf('_');
            values.put("afterMoment", ScreenTime.utc(Instant.parse(after.substring(0, Math.max(0, split)))));
            values.put("afterId", UUID.fromString(after.substring(split + 1)));
        } catch (RuntimeException notOurs) {
            throw Invalid.field("after", "command.invalid.after");
        }
        return " and (placed_at, id) < (:afterMoment, :afterId)";
    }

    private static String key(ScreenRow last) {
        return last.placedAt() + "_" + last.id();
    }

    private Map<String, Object> moments(RowsAsked asked) {
        var time = ScreenTime.at(clock.instant());
        var rules = settings.at(CommandConfig.SCREEN, time.today()).value();
        var since = asked.hour() == null ? time.since() : asked.hour();
        var month = asked.month() == null ? time.month() : asked.month().atDay(1);
        return Map.of("now", ScreenTime.utc(time.now()), "midnight", ScreenTime.startOf(time.today()),
                "month", ScreenTime.startOf(month), "monthEnd", ScreenTime.startOf(month.plusMonths(1)), "since", ScreenTime.utc(since),
                "until", asked.hour() == null ? ScreenTime.utc(time.now().plus(A_MOMENT)) : ScreenTime.utc(since.plus(AN_HOUR)),
                "weekAgo", ScreenTime.startOf(time.weekAgo()), "weekAgoNow", ScreenTime.utc(time.aWeekBefore()),
                "alike", ScreenTime.startOf(TopicFigures.from(time, rules).plusDays(1)));
    }
}
