package org.linli.catalog.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.linli.catalog.LifeEvent;
import org.linli.database.Remembered;
import org.linli.shared.NotFound;
import org.linli.shared.imports.Imported;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The guides: kept in memory, cheap to ask. */
@Repository
public class CaseGuides {

    private static final TypeReference<List<CaseGuide.Question>> QUESTIONS = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;
    private final Remembered<List<CaseGuide>> remembered;

    CaseGuides(JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        remembered = new Remembered<>(jdbc, transactions, "catalog", this::read);
    }

    public List<CaseGuide> list() {
        return remembered.get();
    }

    /** @throws NotFound where there is no such guide */
    public CaseGuide get(String code) {
        return find(code).orElseThrow(() -> new NotFound("guide", code));
    }

    public Optional<CaseGuide> find(String code) {
        return list().stream().filter(guide -> guide.code().equals(code)).findFirst();
    }

    /** Those that may lead to the item. */
    public List<CaseGuide> leadingTo(String itemCode) {
        return list().stream().filter(guide -> guide.questions().stream().flatMap(question -> question.answers().stream())
                .anyMatch(answer -> answer.items().contains(itemCode))).toList();
    }

    /** @return whether it was kept: not where somebody changed it since that version */
    public boolean put(CaseGuide guide) {
        Integer kept = transaction.execute(status -> write(guide, true));
        remembered.forget();
        return kept != null && kept > 0;
    }

    public void remove(String code) {
        transaction.executeWithoutResult(status -> jdbc.sql("delete from catalog.case_guides where code = ?").param(code)
                .update());
        remembered.forget();
    }

    /** Within the caller's transaction. @return 1 where it was new or different */
    int write(CaseGuide guide, boolean sameVersion) {
        return jdbc.sql("""
                insert into catalog.case_guides as old (code, title, title_en, event, rank, questions, version, changed_at)
                values (:code, :title, :titleEn, :event, :rank, :questions::jsonb, 1, :now)
                on conflict (code) do update
                   set title = excluded.title, title_en = excluded.title_en, event = excluded.event, rank = excluded.rank,
                       questions = excluded.questions, version = old.version + 1, changed_at = excluded.changed_at
                 where (old.version = :version or not :same)
                   and (:same or (old.title, old.title_en, old.event, old.rank, old.questions) is distinct from
                        (excluded.title, excluded.title_en, excluded.event, excluded.rank, excluded.questions))""")
                .param("code", guide.code()).param("title", guide.title()).param("titleEn", guide.titleEn())
                .param("event", guide.event().name()).param("rank", guide.rank()).param("version", guide.version())
                .param("questions", json.writeValueAsString(guide.questions())).param("same", sameVersion)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    @EventListener
    void imported(Imported imported) {
        remembered.forget();
    }

    private List<CaseGuide> read() {
        return jdbc.sql("""
                select code, title, title_en, event, rank, questions, version from catalog.case_guides
                 order by rank, code""").query(this::row).list();
    }

    private CaseGuide row(ResultSet row, int number) throws SQLException {
        return new CaseGuide(row.getString("code"), row.getString("title"), row.getString("title_en"),
                LifeEvent.valueOf(row.getString("event")), row.getInt("rank"),
                json.readValue(row.getString("questions"), QUESTIONS), row.getInt("version"));
    }
}
