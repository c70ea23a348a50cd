package org.linli.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.linli.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of items, written by hand. */
@Repository
class ItemVersions {

    private final JdbcClient jdbc;
    private final CatalogReader reader;
    private final Clock clock;

    ItemVersions(JdbcClient jdbc, CatalogReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
    }

    /** The latest first. */
    List<ItemVersion> list(String code) {
        return jdbc.sql(WITH_PEOPLE + " where v.item_code = :code order by v.number desc").param("code", code)
                .query(this::row).list();
    }

    /** Those that wait for somebody, the oldest first. @param department whose; empty: all */
    List<ItemVersion> open(String department, int most) {
        return jdbc.sql(WITH_PEOPLE + OPEN + " order by v.created_at, i.code limit :most")
                .param("department", department).param("most", most).query(this::row).list();
    }

    int countOpen(String department) {
        return jdbc.sql("""
                select count(*) from catalog.versions v join catalog.items i on i.code = v.item_code
                  join catalog.main_items m on m.code = v.main_code""" + OPEN)
                .param("department", department).query(Integer.class).single();
    }

    /** Below the main item of the version before. */
    void insert(String code, int number, LocalDate from, ItemTerms terms, Actor author) {
        jdbc.sql("""
                insert into catalog.versions (item_code, number, main_code, state, effective_from, terms, author, author_name,
                       created_at)
                select :code, :number, main_code, 'DRAFT', :from, :terms::jsonb, :author, :name, :now
                  from catalog.versions where item_code = :code order by number desc limit 1""")
                .param("code", code).param("number", number).param("from", from).param("terms", reader.write(terms))
                .param("author", author.id()).param("name", author.name()).param("now", now()).update();
    }

    /** @return 0 where it is no draft any more */
    int rewrite(String code, int number, ItemTerms terms, Actor author) {
        return jdbc.sql("""
                update catalog.versions set terms = :terms::jsonb, author = :author, author_name = :name, created_at = :now
                 where item_code = :code and number = :number and state = 'DRAFT'""")
                .param("code", code).param("number", number).param("terms", reader.write(terms))
                .param("author", author.id()).param("name", author.name()).param("now", now()).update();
    }

    /** @return 0 where it is not in that state any more */
    int move(String code, int number, VersionState from, VersionState to, String note) {
        return jdbc.sql("""
                update catalog.versions set state = :to, note = :note
                 where item_code = :code and number = :number and state = :from""")
                .param("code", code).param("number", number).param("from", from.name()).param("to", to.name())
                .param("note", note).update();
    }

    int publish(String code, int number, LocalDate from, Actor approver) {
        return jdbc.sql("""
                update catalog.versions
                   set state = 'PUBLISHED', effective_from = :from, approver = :approver, approver_name = :name,
                       published_at = :now, note = ''
                 where item_code = :code and number = :number and state = 'REVIEW'""")
                .param("code", code).param("number", number).param("from", from).param("approver", approver.id())
                .param("name", approver.name()).param("now", now()).update();
    }

    private static final String OPEN = " where v.state in ('DRAFT', 'REVIEW') and :department in ('', m.department_code)";

    private static final String WITH_PEOPLE = CatalogReader.VERSION.replace("m.basis\n",
            "m.basis, v.author, v.author_name, v.approver_name, v.note, v.created_at, v.published_at\n");

    private ItemVersion row(ResultSet row, int number) throws SQLException {
        var published = row.getTimestamp("published_at");
        return new ItemVersion(reader.rows().mapRow(row, number), row.getObject("author", UUID.class),
                row.getString("author_name"), row.getString("approver_name"), row.getString("note"),
                row.getTimestamp("created_at").toInstant(), published == null ? null : published.toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
