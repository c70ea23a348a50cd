package org.linli.request.engine;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.identity.PersonalVault;
import org.linli.request.Queue;
import org.linli.request.RequestLine;
import org.linli.request.RequestLists;
import org.linli.request.Source;
import org.linli.request.Status;
import org.linli.request.Urgency;
import org.linli.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredLists implements RequestLists {

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final SettledRules book;
    private final WordBook words;
    private final Clock clock;

    StoredLists(JdbcClient jdbc, PersonalVault vault, SettledRules book, WordBook words, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.book = book;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Page queue(Actor actor, Queue queue, @Nullable String after, int most) {
        var sql = QueueSql.of(queue, actor).after(after).page(most + 1);
        return page(Veil.over(sql.list(jdbc, clock.instant(), StoredLists::line), actor), most, QueueSql::key);
    }

    @Override
    public Map<Queue, Integer> counts(Actor actor) {
        var counts = new EnumMap<Queue, Integer>(Queue.class);
        for (var queue : QueueSql.queuesOf(actor)) {
            counts.put(queue, count(actor, queue));
        }
        return counts;
    }

    @Override
    public int count(Actor actor, Queue queue) {
        return QueueSql.of(queue, actor).count(jdbc, clock.instant());
    }

    @Override
    public List<RequestLine> of(UUID requester, int most) {
        return jdbc.sql(QueueSql.LINES + " where r.requester = ? order by r.id desc limit ?")
                .params(requester, most).query((rows, n) -> line(new Row(rows))).list();
    }

    @Override
    public Page find(Actor actor, Filter filter, @Nullable String after, int most) {
        var lines = new ArrayList<RequestLine>();
        var sql = FindSql.of(actor, filter, after);
        if (sql.asksWords()) {
            said(actor, filter, after, most + 1, lines);
        } else if (FindSql.isRare(actor, filter)) {
            ofUnit(actor, filter, after, most + 1, null, lines);
        } else {
            more(lines, most + 1, sql);
        }
        return page(Veil.over(lines, actor), most, line -> line.id().toString());
    }

    /** The newest are read word by word, all others found by the index of words. */
    private void said(Actor actor, Filter filter, @Nullable String after, int most, List<RequestLine> lines) {
        var unread = words.firstUnread();
        unread.ifPresent(first -> more(lines, most, FindSql.of(actor, filter, after).unread(first)));
        if (FindSql.isUnit(actor)) {
            ofUnit(actor, filter, after, most, unread.orElse(null), lines);
        } else {
            more(lines, most, FindSql.of(actor, filter, after).indexed(unread.orElse(null)));
        }
    }

    private void ofUnit(Actor actor, Filter filter, @Nullable String after, int most, @Nullable UUID before, List<RequestLine> lines) {
        var first = words.firstOfNewest(actor.scope().code());
        more(lines, most, FindSql.of(actor, filter, after).newest(before, first.orElse(WordBook.NONE)));
        first.ifPresent(it -> more(lines, most, FindSql.of(actor, filter, after).collected(before, it)));
    }

    private void more(List<RequestLine> lines, int most, FindSql sql) {
        if (lines.size() < most) {
            lines.addAll(sql.list(jdbc, most - lines.size(), StoredLists::line));
        }
    }

    @Override
    public List<RequestLine> alike(Actor actor, String number, int most) {
        var days = book.watch(clock.instant()).alikeDays();
        return Veil.over(jdbc.sql(QueueSql.LINES + """
                  join request.service_request x on x.number = :number and x.community = r.community
                    and x.category = r.category and x.id <> r.id
                where r.placed_at between x.placed_at - make_interval(days => :days)
                  and x.placed_at + make_interval(days => :days)
                  and r.status <> 'MERGED' and %s
                order by r.placed_at desc limit :most
                """.formatted(QueueSql.sight(actor))).param("number", number).param("days", days).param("most", most)
                .param("unit", actor.scope().code())
                .query((rows, n) -> line(new Row(rows))).list(), actor);
    }

    @Override
    public Set<String> visible(Actor actor, Collection<String> numbers) {
        return Set.copyOf(jdbc.sql("select r.number from request.service_request r where r.number = any(:numbers) and "
                        + QueueSql.sight(actor))
                .param("numbers", numbers.toArray(String[]::new)).param("unit", actor.scope().code())
                .query(String.class).list());
    }

    @Override
    public List<RequestLine> ofPhone(Actor actor, String phone, int most) {
        if (Sight.isVeiled(actor)) {
            return List.of();
        }
        return jdbc.sql(QueueSql.LINES + " where c.phone_index = :index and not r.confidential and "
                        + QueueSql.sight(actor) + " order by r.id desc limit :most")
                .param("index", vault.index(phone.strip())).param("unit", actor.scope().code()).param("most", most)
                .query((rows, n) -> line(new Row(rows))).list();
    }

    private static Page page(List<RequestLine> lines, int most, java.util.function.Function<RequestLine, String> key) {
        return lines.size() <= most ? new Page(lines, null)
                : new Page(lines.subList(0, most), key.apply(lines.get(most - 1)));
    }

    static RequestLine line(Row row) throws SQLException {
        return new RequestLine(row.mustId("id"), row.mustText("number"), row.mustText("title"),
                row.mustText("category"), row.must("status", Status.class), row.must("urgency", Urgency.class),
                row.must("source", Source.class), row.yesNo("anonymous"), row.text("community"), row.text("centre"),
                row.text("lead"), row.mustMoment("placed_at"), row.mustMoment("status_since"),
                row.moment("yellow_at"), row.moment("red_at"), row.moment("rectification_due") != null,
                row.number("reminders"), row.number("supervisions"));
    }
}
