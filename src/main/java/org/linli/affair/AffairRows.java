package org.linli.affair;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.affair.Affair.Channel;
import org.linli.affair.Affair.Extension;
import org.linli.affair.Affair.Head;
import org.linli.affair.Affair.Marks;
import org.linli.affair.Affair.Pickup;
import org.linli.affair.Affair.Rating;
import org.linli.affair.Affair.Times;
import org.linli.catalog.MaterialNeed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code affair.affair} and {@code affair.handed_in}. */
@Repository
class AffairRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AffairRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long nextNumber() {
        return jdbc.sql("select nextval('affair.number_seq')").query(Long.class).single();
    }

    Optional<Affair> find(String number) {
        return jdbc.sql("select * from affair.affair where number = ?").param(number).query(this::read).optional();
    }

    Optional<Affair> draft(UUID author, String item) {
        return jdbc.sql("select * from affair.affair where author = ? and item_code = ? and status = 'DRAFT' order by id limit 1")
                .params(author, item).query(this::read).optional();
    }

    void insert(Affair affair, Instant now) {
        var head = affair.head();
        jdbc.sql("""
                insert into affair.affair (id, number, item_code, item_version, title, centre, channel, owner, author, status,
                       version, created_at, changed_at, committed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(head.id(), head.number(), head.itemCode(), head.itemVersion(), head.title(), head.centre(),
                        head.channel().name(), head.owner(), head.author(), affair.status().name(), affair.version(),
                        at(head.createdAt()), at(now), affair.marks().committed())).update();
        keepHanded(affair);
    }

    /** A draft is written over; its centre and owner may still change. */
    void rewrite(Affair affair, Instant now) {
        var head = affair.head();
        jdbc.sql("update affair.affair set centre = ?, owner = ?, committed = ?, changed_at = ? where id = ? and status = 'DRAFT'")
                .params(Arrays.asList(head.centre(), head.owner(), affair.marks().committed(), at(now), head.id())).update();
        keepHanded(affair);
    }

    /** @throws org.linli.shared.Refusal CHANGED_MEANWHILE where somebody else was faster */
    void update(Affair affair, Instant now) {
        var times = affair.times();
        var marks = affair.marks();
        var rating = affair.rating();
        int changed = jdbc.sql("""
                update affair.affair set status = :status, version = :version, changed_at = :now, submitted_at = :submitted,
                       received_at = :received, accepted_at = :accepted, decided_at = :decided, ended_at = :ended,
                       due_at = :due, yellow_at = :yellow, told_once = :told, deemed = :deemed, check_due = :check,
                       checked = :checked, extension = :extension::jsonb, stars = :stars, rated_at = :rated, comment = :comment,
                       pickup = :pickup::jsonb
                 where id = :id and version = :version - 1""")
                .param("status", affair.status().name()).param("version", affair.version()).param("now", at(now))
                .param("submitted", at(times.submittedAt())).param("received", at(times.receivedAt()))
                .param("accepted", at(times.acceptedAt())).param("decided", at(times.decidedAt()))
                .param("ended", at(times.endedAt())).param("due", at(times.dueAt())).param("yellow", at(times.yellowAt()))
                .param("told", marks.toldOnce()).param("deemed", marks.deemed()).param("check", marks.checkDue())
                .param("checked", marks.checked()).param("extension", written(affair.extension()))
                .param("stars", rating == null ? null : rating.stars()).param("rated", rating == null ? null : at(rating.at()))
                .param("pickup", written(affair.pickup())).param("comment", rating == null ? "" : rating.comment())
                .param("id", affair.head().id()).update();
        if (changed == 0) {
            throw AffairReason.CHANGED_MEANWHILE.refusal();
        }
        keepHanded(affair);
    }

    private @Nullable String written(@Nullable Record part) {
        return part == null ? null : json.writeValueAsString(part);
    }

    /** Numbers of results that wait to be collected for most of their time, and nobody was reminded yet. */
    List<String> toRemind(Instant now, int most) {
        return jdbc.sql("""
                select number from affair.affair where status = 'READY' and yellow_at <= ? and not (pickup ->> 'reminded')::boolean
                 order by yellow_at limit ?""").params(at(now), most).query(String.class).list();
    }

    /** @return false where it was done before, or nothing waits any more */
    boolean reminded(Affair affair) {
        return jdbc.sql("""
                update affair.affair set pickup = jsonb_set(pickup, '{reminded}', 'true')
                 where id = ? and status = 'READY' and not (pickup ->> 'reminded')::boolean""").param(affair.head().id()).update() == 1;
    }

    private void keepHanded(Affair affair) {
        for (var paper : affair.handed()) {
            jdbc.sql("""
                    insert into affair.handed_in (affair_id, position, name, need, state, files, promised_for, provided_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (affair_id, position) do update set state = excluded.state, files = excluded.files,
                           promised_for = excluded.promised_for, provided_at = excluded.provided_at""")
                    .params(Arrays.asList(affair.head().id(), paper.position(), paper.name(), paper.need().name(),
                            paper.state().name(), paper.files().toArray(UUID[]::new), paper.promisedFor(),
                            at(paper.providedAt()))).update();
        }
    }

    Affair read(ResultSet row, int number) throws SQLException {
        var head = new Head(row.getObject("id", UUID.class), row.getString("number"), row.getString("item_code"),
                row.getInt("item_version"), row.getString("title"), row.getString("centre"),
                Channel.valueOf(row.getString("channel")), row.getObject("owner", UUID.class),
                row.getObject("author", UUID.class), row.getObject("created_at", OffsetDateTime.class).toInstant());
        var times = new Times(moment(row, "submitted_at"), moment(row, "received_at"), moment(row, "accepted_at"),
                moment(row, "decided_at"), moment(row, "ended_at"), moment(row, "due_at"), moment(row, "yellow_at"));
        var marks = new Marks(row.getBoolean("told_once"), row.getBoolean("deemed"), row.getBoolean("committed"),
                row.getObject("check_due", LocalDate.class), row.getBoolean("checked"));
        var extension = row.getString("extension");
        var pickup = row.getString("pickup");
        var rated = moment(row, "rated_at");
        return new Affair(head, Status.valueOf(row.getString("status")), row.getInt("version"), times, marks, handed(head.id()),
                extension == null ? null : json.readValue(extension, Extension.class),
                rated == null ? null : new Rating(row.getInt("stars"), row.getString("comment"), rated),
                pickup == null ? null : json.readValue(pickup, Pickup.class));
    }

    private List<HandedIn> handed(UUID affair) {
        return jdbc.sql("select * from affair.handed_in where affair_id = ? order by position").param(affair)
                .query((row, n) -> new HandedIn(row.getInt("position"), row.getString("name"),
                        MaterialNeed.valueOf(row.getString("need")), HandedIn.State.valueOf(row.getString("state")),
                        ids(row.getArray("files")), row.getObject("promised_for", LocalDate.class),
                        moment(row, "provided_at"))).list();
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
