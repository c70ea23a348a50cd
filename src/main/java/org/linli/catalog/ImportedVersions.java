package org.linli.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What files bring. The first file of an empty catalogue is the approved list and holds at once; later, what is new or
 * different becomes a draft that somebody else must approve.
 */
@Repository
class ImportedVersions {

    private final JdbcClient jdbc;
    private final CatalogReader reader;
    private final Clock clock;

    ImportedVersions(JdbcClient jdbc, CatalogReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
    }

    /** The last version of an item, whatever its state. */
    record Standing(int number, VersionState state, boolean fromFile, String mainCode, ItemTerms terms) {

        boolean says(String main, ItemTerms other) {
            return mainCode.equals(main) && terms.equals(other);
        }

        /** The list that was taken in and has not been touched since: a further file completes it. */
        boolean canBeCompleted() {
            return number == 1 && fromFile && state == VersionState.PUBLISHED && !terms.guide().isCompiled();
        }
    }

    record Row(String itemCode, int number, VersionState state, String mainCode, ItemTerms terms) {

        static Row first(String code, VersionState state, String main, ItemTerms terms) {
            return new Row(code, 1, state, main, terms);
        }

        /** Goes on from what stands: an open draft is rewritten, anything published gets a new draft. */
        static Row after(String code, Standing standing, String main, ItemTerms terms) {
            return standing.state() == VersionState.DRAFT ? new Row(code, standing.number(), VersionState.DRAFT, main, terms)
                    : new Row(code, standing.number() + 1, VersionState.DRAFT, main, terms);
        }
    }

    Map<String, Standing> standing() {
        return standing(null);
    }

    /** @param codes of the items asked for; null for all */
    Map<String, Standing> standing(@Nullable Collection<String> codes) {
        var known = new HashMap<String, Standing>();
        jdbc.sql("""
                select distinct on (item_code) item_code, number, state, author = :file as from_file, main_code, terms
                  from catalog.versions where :codes::text[] is null or item_code = any(:codes::text[])
                 order by item_code, number desc""").param("file", Actor.SYSTEM.id())
                .param("codes", codes == null ? null : codes.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("item_code"), new Standing(row.getInt("number"),
                        VersionState.valueOf(row.getString("state")), row.getBoolean("from_file"), row.getString("main_code"),
                        reader.terms(row.getString("terms"))))).list()
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    /** One statement for all of them. */
    int write(Collection<Row> rows) {
        return rows.isEmpty() ? 0 : jdbc.sql("""
                insert into catalog.versions (item_code, number, main_code, state, effective_from, terms, author, author_name,
                                              created_at, published_at)
                select r."itemCode", r.number, r."mainCode", r.state, :today, r.terms, :author, :authorName, :now,
                       case when r.state = 'PUBLISHED' then :now::timestamptz end
                  from jsonb_to_recordset(:rows::jsonb)
                    as r("itemCode" text, number integer, state text, "mainCode" text, terms jsonb)
                on conflict (item_code, number) do update set main_code = excluded.main_code, terms = excluded.terms,
                       created_at = excluded.created_at""")
                .param("today", today()).param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("author", Actor.SYSTEM.id()).param("authorName", Actor.SYSTEM.name())
                .param("rows", reader.write(List.copyOf(rows))).update();
    }

    record Place(String code, int rank) {
    }

    /** Items that are new. */
    void place(Collection<Place> places) {
        if (!places.isEmpty()) {
            jdbc.sql("""
                    insert into catalog.items (code, rank)
                    select code, rank from jsonb_to_recordset(:rows::jsonb) as r(code text, rank integer)
                    on conflict (code) do nothing""").param("rows", reader.write(List.copyOf(places))).update();
        }
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }
}
