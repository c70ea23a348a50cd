package org.linli.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linli.catalog.search.Synonyms;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads versions of items from the database. */
@Component
class CatalogReader {

    static final String VERSION = """
            select i.code, v.number, v.state, v.effective_from, v.terms,
                   m.code as main_code, m.name as main_name, m.department_code, m.type, m.basis
              from catalog.versions v
              join catalog.items i on i.code = v.item_code
              join catalog.main_items m on m.code = v.main_code
            """;

    private static final int PAGE = 2_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CatalogReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Published published(LocalDate today) {
        var mains = new HashMap<String, MainItem>();
        var same = new HashMap<Object, Object>();
        var versions = jdbc.sql(VERSION + """
                 where v.state in ('PUBLISHED', 'SUSPENDED', 'ENDED')
                   and not exists (select 1 from catalog.versions later
                                    where later.item_code = v.item_code and later.number > v.number
                                      and later.state in ('PUBLISHED', 'SUSPENDED', 'ENDED')
                                      and later.effective_from <= :today)
                 order by m.rank, i.rank, i.code, v.effective_from, v.number""")
                .withFetchSize(PAGE).param("today", today)
                .query((row, n) -> shared(row(row, mains), same)).list();
        return new Published(versions, delegations(), synonyms(), today);
    }

    /** What many items say alike (laws, conditions, limits) is held once. */
    private static ServiceItem shared(ServiceItem item, Map<Object, Object> same) {
        var terms = item.terms();
        var guide = terms.guide();
        return new ServiceItem(item.code(), item.main(), item.version(), item.state(), once(item.effectiveFrom(), same),
                new ItemTerms(terms.name(), once(terms.subItem(), same), terms.level(), once(terms.audience(), same),
                        once(terms.channels(), same), once(terms.lifeEvents(), same), once(terms.limits(), same),
                        once(terms.codes(), same), new Guide(guide.procedure(), once(guide.basis(), same),
                        once(guide.conditions(), same), once(guide.fee(), same), once(guide.result(), same),
                        once(guide.materials(), same))));
    }

    @SuppressWarnings("unchecked")
    private static <T> T once(T value, Map<Object, Object> same) {
        return (T) same.computeIfAbsent(value, first -> first);
    }

    private List<Delegation> delegations() {
        return jdbc.sql("""
                select item_code, from_level, to_level, basis, effective_from, effective_to
                  from catalog.delegations order by effective_from""").query(Delegation.class).list();
    }

    private Synonyms synonyms() {
        return Synonyms.of(jdbc.sql("select word, official from catalog.synonyms order by word")
                .query((row, n) -> new Synonyms.Entry(row.getString("word"),
                        List.of(row.getString("official").split(";")))).list());
    }

    /** Items of one main item share it. */
    RowMapper<ServiceItem> rows() {
        var mains = new HashMap<String, MainItem>();
        return (row, number) -> row(row, mains);
    }

    private ServiceItem row(ResultSet row, Map<String, MainItem> mains) throws SQLException {
        var main = new MainItem(row.getString("main_code"), row.getString("main_name"),
                row.getString("department_code"), ItemType.of(row.getString("type")), row.getString("basis"));
        main = Objects.requireNonNullElse(mains.putIfAbsent(main.code(), main), main);
        return new ServiceItem(row.getString("code"), main, row.getInt("number"),
                VersionState.valueOf(row.getString("state")), row.getObject("effective_from", LocalDate.class),
                terms(row.getString("terms")));
    }

    ItemTerms terms(String written) {
        return json.readValue(written, ItemTerms.class);
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }
}
