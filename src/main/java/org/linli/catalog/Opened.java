package org.linli.catalog;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which item people opened after which question, counted; long questions and those with numbers are not kept. */
@Repository
public class Opened {

    private static final int READ = 200;

    private final JdbcClient jdbc;
    private final ServiceCatalog catalog;
    private final Clock clock;

    Opened(JdbcClient jdbc, ServiceCatalog catalog, Clock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** A word that people may mean an item by. @param official the item's own name, as a word stands for it */
    public record Proposal(String query, ServiceItem item, String official, int times) {
    }

    public void note(String query, String itemCode) {
        Unanswered.keepable(query).ifPresent(kept -> jdbc.sql("""
                insert into catalog.opened as old (query, item_code, times, last_at) values (:query, :item, 1, :now)
                on conflict (query, item_code) do update set times = old.times + 1, last_at = excluded.last_at""")
                .param("query", kept).param("item", itemCode)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update());
    }

    /**
     * Questions after which an item was opened again and again, though its name does not hold them and no everyday word
     * says so yet.
     *
     * @param least times
     */
    public List<Proposal> proposals(int least, int most) {
        return jdbc.sql("""
                select o.query, o.item_code, o.times from catalog.opened o
                 where o.times >= :least and not exists (select from catalog.synonyms s where s.word = o.query)
                 order by o.times desc, o.last_at desc limit :read""").param("least", least).param("read", READ)
                .query((row, n) -> proposal(row.getString(1), row.getString(2), row.getInt(3))).list().stream()
                .flatMap(Optional::stream).limit(most).toList();
    }

    private Optional<Proposal> proposal(String query, String code, int times) {
        return catalog.find(code).filter(ServiceItem::isOpen).filter(item -> !item.name().contains(query))
                .map(item -> new Proposal(query, item, words(item.name()), times));
    }

    /** The name without its brackets: the parts that may stand apart. */
    private static String words(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]+", "\u00b7").replaceAll("^\u00b7|\u00b7$", "");
    }
}
