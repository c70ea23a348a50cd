package org.linli.catalog;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** What people say, and the official words that it stands for. */
@Repository
public class EverydayWords {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ServiceCatalog catalog;

    EverydayWords(JdbcClient jdbc, TransactionTemplate transaction, ServiceCatalog catalog) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.catalog = catalog;
    }

    /** @param official one or several, separated by semicolons */
    public record Word(String word, String official) {
    }

    /** @param part that the word or its meaning contains; empty for all */
    public List<Word> list(String part) {
        return jdbc.sql("""
                select word, official from catalog.synonyms
                 where :part = '' or position(:part in word) > 0 or position(:part in official) > 0
                 order by length(word), word""").param("part", part).query(Word.class).list();
    }

    /** New, or with another meaning than before. */
    public void put(Word word) {
        write(() -> jdbc.sql("""
                insert into catalog.synonyms (word, official) values (:word, :official)
                on conflict (word) do update set official = excluded.official""")
                .param("word", word.word()).param("official", word.official()).update());
    }

    public void remove(String word) {
        write(() -> jdbc.sql("delete from catalog.synonyms where word = :word").param("word", word).update());
    }

    private void write(Runnable change) {
        transaction.executeWithoutResult(status -> change.run());
        catalog.forget();
    }
}
