package org.linli.affair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code affair.form_version}. */
@Repository
class FormVersions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FormVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The one that held at that moment. */
    Optional<FormContent> at(String itemCode, Instant at) {
        return jdbc.sql("""
                select content from affair.form_version where item_code = ? and effective_at <= ?
                 order by effective_at desc, number desc limit 1""").param(itemCode).param(at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> content(row)).optional();
    }

    /** The latest first, also one that is still to come. */
    List<FormVersion> list(String itemCode) {
        return jdbc.sql("""
                select number, content, effective_at, author_name, written_at
                  from affair.form_version where item_code = ? order by number desc""").param(itemCode)
                .query((row, n) -> new FormVersion(row.getInt("number"), content(row),
                        row.getObject("effective_at", OffsetDateTime.class).toInstant(), row.getString("author_name"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant())).list();
    }

    /** Codes of the items that have a form of their own. */
    Set<String> items() {
        return new TreeSet<>(jdbc.sql("select distinct item_code from affair.form_version").query(String.class).list());
    }

    /** @return false where somebody wrote that number meanwhile */
    boolean insert(String itemCode, FormVersion version) {
        return jdbc.sql("""
                insert into affair.form_version (item_code, number, content, effective_at, author_name, written_at)
                values (:item, :number, :content::jsonb, :from, :author, :now) on conflict do nothing""")
                .param("item", itemCode).param("number", version.number())
                .param("content", json.writeValueAsString(version.content()))
                .param("from", version.effectiveAt().atOffset(ZoneOffset.UTC)).param("author", version.authorName())
                .param("now", version.writtenAt().atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** @return false where it holds already */
    boolean remove(String itemCode, int number, Instant now) {
        return jdbc.sql("delete from affair.form_version where item_code = ? and number = ? and effective_at > ?")
                .param(itemCode).param(number).param(now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    boolean hasCases(String itemCode) {
        return jdbc.sql("select exists (select from affair.affair where item_code = ?)").param(itemCode)
                .query(Boolean.class).single();
    }

    private FormContent content(ResultSet row) throws SQLException {
        return json.readValue(row.getString("content"), FormContent.class);
    }
}
