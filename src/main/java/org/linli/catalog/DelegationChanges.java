package org.linli.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.DelegationChange.Kind;
import org.linli.catalog.DelegationChange.State;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals and what came of them. */
@Repository
class DelegationChanges {

    private static final String CHANGES = """
            select id, kind, item_code, from_level, to_level, basis, effective_from, effective_to, state, author,
                   author_name, created_at, approver_name, note
              from catalog.delegation_changes
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DelegationChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that wait, the oldest first. */
    List<DelegationChange> open() {
        return jdbc.sql(CHANGES + " where state = 'REVIEW' order by created_at, id").query(DelegationChanges::read).list();
    }

    /** The newest first. */
    List<DelegationChange> decided(int most) {
        return jdbc.sql(CHANGES + " where state <> 'REVIEW' order by created_at desc, id limit ?").param(most)
                .query(DelegationChanges::read).list();
    }

    Optional<DelegationChange> find(UUID id) {
        return jdbc.sql(CHANGES + " where id = ?").param(id).query(DelegationChanges::read).optional();
    }

    List<Delegation> standing() {
        return jdbc.sql("""
                select item_code, from_level, to_level, basis, effective_from, effective_to
                  from catalog.delegations order by effective_from desc, item_code""").query(Delegation.class).list();
    }

    UUID propose(Kind kind, Delegation wanted, Actor author) {
        var id = Ids.next();
        jdbc.sql("""
                insert into catalog.delegation_changes (id, kind, item_code, from_level, to_level, basis, effective_from,
                                                        effective_to, state, author, author_name, created_at)
                values (:id, :kind, :item, :fromLevel, :toLevel, :basis, :from, :to, 'REVIEW', :author, :name, :now)""")
                .param("id", id).param("kind", kind.name()).param("item", wanted.itemCode())
                .param("fromLevel", wanted.fromLevel().name()).param("toLevel", wanted.toLevel().name())
                .param("basis", wanted.basis()).param("from", wanted.effectiveFrom()).param("to", wanted.effectiveTo())
                .param("author", author.id()).param("name", author.name()).param("now", now()).update();
        return id;
    }

    /** @return 0 where somebody else decided already */
    int decide(UUID id, State state, Actor approver, String note) {
        return jdbc.sql("""
                update catalog.delegation_changes
                   set state = :state, approver = :approver, approver_name = :name, decided_at = :now, note = :note
                 where id = :id and state = 'REVIEW'""")
                .param("id", id).param("state", state.name()).param("approver", approver.id())
                .param("name", approver.name()).param("now", now()).param("note", note).update();
    }

    /** @return 0 where such a delegation stands already */
    int begin(Delegation wanted) {
        return jdbc.sql("""
                insert into catalog.delegations (item_code, to_level, from_level, basis, effective_from, effective_to)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(wanted.itemCode(), wanted.toLevel().name(), wanted.fromLevel().name(), wanted.basis(),
                        wanted.effectiveFrom(), wanted.effectiveTo()).update();
    }

    int end(Delegation wanted, @Nullable LocalDate last) {
        return jdbc.sql("""
                update catalog.delegations set effective_to = ?
                 where item_code = ? and to_level = ? and effective_from = ?""")
                .params(last, wanted.itemCode(), wanted.toLevel().name(), wanted.effectiveFrom()).update();
    }

    private static DelegationChange read(ResultSet row, int number) throws SQLException {
        var delegation = new Delegation(row.getString("item_code"), Level.valueOf(row.getString("from_level")),
                Level.valueOf(row.getString("to_level")), row.getString("basis"),
                row.getObject("effective_from", LocalDate.class), row.getObject("effective_to", LocalDate.class));
        return new DelegationChange(row.getObject("id", UUID.class), Kind.valueOf(row.getString("kind")), delegation,
                State.valueOf(row.getString("state")), row.getObject("author", UUID.class), row.getString("author_name"),
                row.getTimestamp("created_at").toInstant(), row.getString("approver_name"), row.getString("note"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
