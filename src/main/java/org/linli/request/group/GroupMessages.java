package org.linli.request.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.identity.PersonalVault;
import org.linli.organization.NeighbourGroup;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request.group_message}. */
@Component
public class GroupMessages {

    public static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final Clock clock;

    GroupMessages(JdbcClient jdbc, PersonalVault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * What was said.
     *
     * @param externalId the chat's own id of it, which makes a repetition the same message; empty where none is known
     * @param saidAt     null: just now, and so is what a fast clock says
     */
    public record Said(String text, String saidBy, String externalId, @Nullable Instant saidAt) {
    }

    GroupMessage get(NeighbourGroup group, UUID id) {
        return jdbc.sql("select * from request.group_message where group_code = ? and id = ?").params(group.code(), id)
                .query(this::read).optional().orElseThrow(() -> new NotFound("message", id));
    }

    /** The one of that external id, or of that request. */
    Optional<GroupMessage> find(String groupCode, String externalId) {
        return externalId.isEmpty() ? Optional.empty()
                : jdbc.sql("select * from request.group_message where group_code = ? and external_id = ?")
                        .params(groupCode, externalId).query(this::read).optional();
    }

    Optional<GroupMessage> ofRequest(String number) {
        return jdbc.sql("select * from request.group_message where number = ? order by id limit 1").param(number)
                .query(this::read).optional();
    }

    /** @return its id, or that of the same one kept before */
    UUID keep(NeighbourGroup group, Said said, boolean byBot, Actor actor) {
        var id = Ids.next();
        var now = clock.instant();
        var name = said.saidBy().strip();
        var added = jdbc.sql("""
                insert into request.group_message (id, group_code, external_id, via, text, said_by, said_at, received_at,
                       received_by)
                values (:id, :group, :external, :via, :text, :by, :saidAt, :now, :actor)
                on conflict (group_code, external_id) where external_id <> '' do nothing""")
                .param("id", id).param("group", group.code()).param("external", said.externalId())
                .param("via", byBot ? "BOT" : "PASTED").param("text", said.text().strip())
                .param("by", name.isEmpty() ? null : vault.seal(name))
                .param("saidAt", at(said.saidAt() == null || said.saidAt().isAfter(now) ? now : said.saidAt())).param("now", at(now))
                .param("actor", actor.id()).update();
        return added == 1 ? id : find(group.code(), said.externalId()).orElseThrow().id();
    }

    /** @return false where somebody settled it before */
    boolean settle(UUID id, MessageState state, String number, String note, Actor actor) {
        return jdbc.sql("""
                update request.group_message set state = ?, number = nullif(?, ''), note = ?, settled_by = ?, settled_at = ?
                 where id = ? and state = 'WAITING'""")
                .params(state.name(), number, note.strip(), actor.id(), at(clock.instant()), id).update() == 1;
    }

    void erase(UUID id) {
        jdbc.sql("update request.group_message set text = null, said_by = null, note = '', erased_at = ? where id = ?")
                .params(at(clock.instant()), id).update();
    }

    /** Those that wait first, then the newest. */
    public List<GroupMessage> of(NeighbourGroup group) {
        return jdbc.sql("""
                select * from request.group_message where group_code = ?
                 order by state = 'WAITING' desc, id desc limit ?""").params(group.code(), PAGE).query(this::read).list();
    }

    /** All of a group, oldest first, for its file. */
    public List<GroupMessage> all(NeighbourGroup group, @Nullable UUID after, int most) {
        return jdbc.sql("""
                select * from request.group_message where group_code = :group and (:after::uuid is null or id > :after)
                 order by id limit :most""").param("group", group.code()).param("after", after).param("most", most)
                .query(this::read).list();
    }

    /** How many wait in each group. */
    public Map<String, Integer> waiting() {
        return count("state = 'WAITING'");
    }

    /** How many of each group became requests. */
    public Map<String, Integer> ordered() {
        return count("state = 'ORDERED'");
    }

    private Map<String, Integer> count(String condition) {
        return jdbc.sql("select group_code, count(*) from request.group_message where " + condition + " group by group_code")
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private GroupMessage read(ResultSet row, int n) throws SQLException {
        var name = row.getBytes("said_by");
        return new GroupMessage(row.getObject("id", UUID.class), row.getString("group_code"), or(row.getString("text")),
                name == null ? "" : vault.open(name), row.getString("via").equals("BOT"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(), MessageState.valueOf(row.getString("state")),
                or(row.getString("number")), row.getString("note"), row.getObject("settled_by", UUID.class),
                instant(row.getObject("settled_at", OffsetDateTime.class)),
                instant(row.getObject("erased_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
