package org.linli.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of lists that were brought, and the versions that come of them: set by set, never through the program's memory. */
@Repository
class IntakeRows {

    private static final String DIFFERENT = """
            select r.code, r.sheet, r.line, r.terms, v.terms as before, n.code || ' ' || n.name as main,
                   b.code || ' ' || b.name as main_before
              from catalog.intake_rows r join catalog.main_items n on n.code = r.main_code
              left join catalog.versions v on v.item_code = r.code and v.number = r.before_number
              left join catalog.main_items b on b.code = v.main_code
             where r.run = :run and r.terms is not null""";

    private final JdbcClient jdbc;
    private final CatalogReader reader;

    IntakeRows(JdbcClient jdbc, CatalogReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    Map<String, Long> lines(UUID run, Collection<String> codes) {
        var lines = new HashMap<String, Long>();
        jdbc.sql("select code, line from catalog.intake_rows where run = :run and code = any(:codes)")
                .param("run", run).param("codes", codes.toArray(String[]::new))
                .query(row -> {
                    lines.put(row.getString("code"), row.getLong("line"));
                });
        return lines;
    }

    /** Codes of the main items and the departments that answer for them. */
    Map<String, String> departments() {
        var departments = new HashMap<String, String>();
        jdbc.sql("select code, department_code from catalog.main_items").query(row -> {
            departments.put(row.getString("code"), row.getString("department_code"));
        });
        return departments;
    }

    void insert(UUID run, List<IntakeReading.Row> rows) {
        jdbc.sql("""
                insert into catalog.intake_rows (run, code, sheet, line, main_code, before_number, terms)
                select :run, code, sheet, line, "mainCode", "beforeNumber", nullif(terms, 'null'::jsonb)
                  from jsonb_to_recordset(:rows::jsonb)
                    as r(code text, sheet text, line integer, "mainCode" text, "beforeNumber" integer, terms jsonb)""")
                .param("run", run).param("rows", reader.write(rows)).update();
    }

    List<IntakeRun.Difference> differences(UUID run, int from, int most) {
        return jdbc.sql(DIFFERENT + " order by r.sheet, r.line offset :from limit :most")
                .param("run", run).param("from", from).param("most", most).query(this::difference).list();
    }

    /** Those after that line, however many there are before it. */
    List<IntakeRun.Difference> differences(UUID run, String sheet, long line, int most) {
        return jdbc.sql(DIFFERENT + " and (r.sheet, r.line) > (:sheet, :line) order by r.sheet, r.line limit :most")
                .param("run", run).param("sheet", sheet).param("line", line).param("most", most).query(this::difference).list();
    }

    private IntakeRun.Difference difference(ResultSet row, int number) throws SQLException {
        var before = row.getString("before");
        return new IntakeRun.Difference(row.getString("code"), row.getString("sheet"), row.getLong("line"),
                before == null ? null : new IntakeRun.Said(row.getString("main_before"), reader.terms(before)),
                new IntakeRun.Said(row.getString("main"), reader.terms(row.getString("terms"))));
    }

    /** Whether an item got another version since the list was read. */
    boolean isStale(UUID run) {
        return jdbc.sql("""
                select exists (select from catalog.intake_rows r where r.run = ? and r.terms is not null and r.before_number
                    <> coalesce((select max(v.number) from catalog.versions v where v.item_code = r.code), 0))""")
                .param(run).query(Boolean.class).single();
    }

    void submit(UUID run, Actor author, LocalDate today, OffsetDateTime now) {
        jdbc.sql("""
                insert into catalog.items (code, rank)
                select code, line from catalog.intake_rows
                 where run = :run and terms is not null and before_number = 0 on conflict (code) do nothing""")
                .param("run", run).update();
        jdbc.sql("""
                insert into catalog.versions (item_code, number, main_code, state, effective_from, terms, author, author_name,
                       created_at)
                select code, before_number + 1, main_code, 'REVIEW', :today, terms, :author, :name, :now
                  from catalog.intake_rows where run = :run and terms is not null""")
                .param("run", run).param("today", today).param("author", author.id()).param("name", author.name())
                .param("now", now).update();
    }

    int publish(UUID run, LocalDate from, Actor approver, OffsetDateTime now) {
        return jdbc.sql("""
                update catalog.versions v set state = 'PUBLISHED', effective_from = :from, approver = :approver,
                       approver_name = :name, published_at = :now, note = ''
                  from catalog.intake_rows r
                 where r.run = :run and r.terms is not null and v.item_code = r.code and v.number = r.before_number + 1
                   and v.state = 'REVIEW'""")
                .param("run", run).param("from", from).param("approver", approver.id()).param("name", approver.name())
                .param("now", now).update();
    }

    /** Takes back what waits for approval; items that have nothing else go too. */
    void takeBack(UUID run) {
        jdbc.sql("""
                delete from catalog.versions v using catalog.intake_rows r
                 where r.run = ? and r.terms is not null and v.item_code = r.code and v.number = r.before_number + 1
                   and v.state = 'REVIEW'""").param(run).update();
        jdbc.sql("""
                delete from catalog.items i using catalog.intake_rows r
                 where r.run = ? and r.before_number = 0 and i.code = r.code
                   and not exists (select from catalog.versions v where v.item_code = i.code)
                   and not exists (select from catalog.delegations d where d.item_code = i.code)
                   and not exists (select from catalog.delegation_changes d where d.item_code = i.code)""")
                .param(run).update();
    }
}
