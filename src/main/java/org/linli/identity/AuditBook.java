package org.linli.identity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail as those read it who may. */
@Component
public class AuditBook {

    public static final int PAGE = 50;
    public static final int EXPORTED = 100_000;
    private static final int CHUNK = 2_000;
    private static final UUID NONE = new UUID(0, 2);

    private final JdbcClient jdbc;
    private final AccountRows accounts;

    AuditBook(JdbcClient jdbc, AccountRows accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /**
     * Newest first.
     *
     * @param before id of the last line of the page before; 0 for the first page
     */
    public List<AuditRow> list(AuditFilter filter, long before) {
        return list(filter, before, PAGE);
    }

    /** Hands over every line in question, newest first, at most {@link #EXPORTED}. */
    public void export(AuditFilter filter, Consumer<AuditRow> reader) {
        long before = 0;
        for (int read = 0; read < EXPORTED; read += CHUNK) {
            var chunk = list(filter, before, CHUNK);
            chunk.forEach(reader);
            if (chunk.size() < CHUNK) {
                return;
            }
            before = chunk.getLast().id();
        }
    }

    /** Every action that occurs; walks the index from one to the next. */
    public List<String> actions() {
        return jdbc.sql("""
                with recursive found as (
                    (select action from identity.audit order by action limit 1)
                    union all
                    select (select a.action from identity.audit a where a.action > found.action order by a.action limit 1)
                      from found where found.action is not null)
                select action from found where action is not null
                """).query(String.class).list();
    }

    private List<AuditRow> list(AuditFilter filter, long before, int most) {
        var where = new Conditions();
        if (!filter.person().isBlank()) {
            var account = accounts.find(Accounts.normal(filter.person())).map(Account::id).orElse(NONE);
            where.and("(actor_id = :actor or actor_name = :name)", "actor", account).with("name", filter.person().strip());
        }
        if (!filter.action().isBlank()) {
            where.and("action = :action", "action", filter.action());
        }
        if (!filter.subject().isBlank()) {
            where.and("subject like :subject", "subject",
                    filter.subject().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (filter.day() != null) {
            where.and("at >= :from and at < :until", "from", start(filter.day())).with("until", start(filter.day().plusDays(1)));
        }
        if (before > 0) {
            where.and("id < :before", "before", before);
        }
        return jdbc.sql(AuditRow.COLUMNS + where + " order by id desc limit :most").params(where.values)
                .param("most", most).query(AuditRow::read).list();
    }

    private static OffsetDateTime start(LocalDate day) {
        return BusinessTime.startOf(day).atOffset(ZoneOffset.UTC);
    }

    /** Only what was asked for stands in the statement, so that each index can be used. */
    private static final class Conditions {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Conditions and(String condition, String name, Object value) {
            parts.add(condition);
            return with(name, value);
        }

        Conditions with(String name, Object value) {
            values.put(name, value);
            return this;
        }

        @Override
        public String toString() {
            return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
        }
    }
}
