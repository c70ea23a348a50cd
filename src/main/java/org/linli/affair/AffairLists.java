package org.linli.affair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.Personal;
import org.linli.shared.Phone;
import org.linli.shared.Responsibility;
import org.linli.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of cases: the desk's by clock, a person's own by time. */
@Repository
public class AffairLists {

    private final JdbcClient jdbc;
    private final Contents contents;

    AffairLists(JdbcClient jdbc, Contents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    /** The desk's piles. PROMISED: a paper or a look into a promise is still owed. */
    public enum Pile {
        TO_ACCEPT("a.status = 'SUBMITTED'"),
        SUPPLEMENT("a.status = 'SUPPLEMENT'"),
        IN_PROGRESS("a.status = 'ACCEPTED'"),
        TO_ISSUE("a.status = 'DECIDED'"),
        TO_COLLECT("a.status = 'READY'"),
        PROMISED("""
                (a.status in ('ACCEPTED', 'DECIDED', 'READY', 'ISSUED') and exists (select from affair.handed_in h
                 where h.affair_id = a.id and h.state = 'PROMISED') or a.status = 'ISSUED' and a.committed and not a.checked)"""),
        ALL("a.status <> 'DRAFT'");

        private final String condition;

        Pile(String condition) {
            this.condition = condition;
        }
    }

    /**
     * @param name      masked; empty for who may not know it
     * @param promised  the earliest date for which a paper is promised, or a promise is to be looked into
     * @param extension somebody asked for an extension and waits
     */
    public record Line(String number, String title, Status status, Affair.Channel channel, String centre, String name,
                       Instant submittedAt, @Nullable Instant dueAt, @Nullable Instant yellowAt, @Nullable LocalDate promised,
                       boolean extension, @Nullable Integer stars, @Nullable Instant endedAt) {

        /** green, yellow, red or done, as the page's lights are called. */
        public String light(Instant now) {
            if (dueAt == null) {
                return status.isOpen() ? "paused" : "done";
            }
            return now.isAfter(dueAt) ? "red" : yellowAt != null && now.isAfter(yellowAt) ? "yellow" : "green";
        }
    }

    /** @param query a number, a telephone or an identity number; empty for all */
    public List<Line> desk(Actor actor, Pile pile, String query, int from, int most) {
        return jdbc.sql("""
                select a.*, c.name as sealed_name, least(a.check_due, (select min(promised_for) from affair.handed_in h
                        where h.affair_id = a.id and h.state = 'PROMISED')) as promised,
                       a.extension is not null and a.extension ->> 'granted' is null as waiting
                  from affair.affair a left join affair.content c on c.affair_id = a.id
                 where""" + " " + pile.condition + """

                   and a.status <> 'DRAFT' and (:centre = '' or a.centre = :centre)
                   and (:query = '' or a.number = :query or c.phone_index = :index or c.identity_index = :index)
                 order by a.due_at nulls last, a.submitted_at desc, a.id offset :from limit :most""")
                .param("centre", centreOf(actor)).param("query", query).param("index", index(query))
                .param("from", from).param("most", most).query((row, n) -> line(row, actor)).list();
    }

    public Map<Pile, Integer> counts(Actor actor) {
        var counts = new EnumMap<Pile, Integer>(Pile.class);
        for (var pile : Pile.values()) {
            counts.put(pile, jdbc.sql("select count(*) from affair.affair a where (:centre = '' or a.centre = :centre) and "
                    + pile.condition).param("centre", centreOf(actor)).query(Integer.class).single());
        }
        return counts;
    }

    /** A person's own, drafts too. */
    public List<Line> of(UUID owner, int most) {
        return jdbc.sql("""
                select a.*, null::bytea as sealed_name, null::date as promised, false as waiting from affair.affair a
                 where a.owner = ? and (a.status <> 'DRAFT' or a.author = a.owner) order by a.id desc limit ?""")
                .params(owner, most).query((row, n) -> line(row, Actor.ANONYMOUS)).list();
    }

    private Line line(ResultSet row, Actor actor) throws SQLException {
        var centre = row.getString("centre");
        var name = actor.isAny(Sight.WINDOW) && actor.scope().isCentre(centre) && actor.may(Responsibility.SEE_PERSONAL_DATA)
                ? Personal.maskedName(contents.open(row.getBytes("sealed_name"))) : "";
        var submitted = AffairRows.moment(row, "submitted_at");
        return new Line(row.getString("number"), row.getString("title"), Status.valueOf(row.getString("status")),
                Affair.Channel.valueOf(row.getString("channel")), centre, name,
                submitted == null ? row.getTimestamp("created_at").toInstant() : submitted, AffairRows.moment(row, "due_at"),
                AffairRows.moment(row, "yellow_at"), row.getObject("promised", LocalDate.class), row.getBoolean("waiting"),
                row.getObject("stars", Integer.class), AffairRows.moment(row, "ended_at"));
    }

    private byte[] index(String query) {
        var phone = Phone.parse(query).map(Phone::number).orElse(query.toUpperCase(java.util.Locale.ROOT));
        var index = contents.index(phone);
        return index == null ? new byte[0] : index;
    }

    /** Nothing for whoever has no scope here. */
    private static String centreOf(Actor actor) {
        return actor.scope().kind() == Scope.Kind.DISTRICT && actor.isAny(Sight.READERS) ? ""
                : actor.scope().kind() == Scope.Kind.CENTRE ? actor.scope().code() : "-";
    }
}
