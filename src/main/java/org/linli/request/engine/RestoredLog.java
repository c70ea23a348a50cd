package org.linli.request.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Followers read the log by the numbers of the transactions that wrote it. Restored row by row into another server
 * (pg_restore) it may hold numbers that this server has not reached: what was written before could not be read for years,
 * and what is written from now on would lie before every position and never be read. So before anybody reads or writes,
 * this server's numbers are moved on beyond the newest event. No event and no position is touched. A copy of the files
 * ({@code ./linli restore}) brings its server's numbers along.
 */
@Component
class RestoredLog {

    private static final Logger LOG = LoggerFactory.getLogger(RestoredLog.class);

    /** What is visible was written by a transaction that has begun; a newest event that none can have written is foreign. */
    private static final String IS_FOREIGN = """
            select coalesce((select e.transaction::text::bigint from request.request_event e order by e.transaction desc, e.id desc limit 1)
                   >= pg_snapshot_xmax(now.seen)::text::bigint + request.log_settled()::text::bigint
                      - pg_snapshot_xmin(now.seen)::text::bigint, false)
            from (select pg_current_snapshot() as seen) now
            """;
    private static final String MISSING = """
            select max(e.transaction)::text::bigint + 1 - pg_snapshot_xmin(pg_current_snapshot())::text::bigint
            from request.request_event e
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RestoredLog(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        goOn();
    }

    /** Does nothing where the log is this server's own; once where several nodes start. */
    final void goOn() {
        if (isForeign()) {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("lock table request.request_event in access exclusive mode").update();
                if (isForeign()) {
                    add(jdbc.sql(MISSING).query(Long.class).single());
                }
            });
        }
    }

    private boolean isForeign() {
        return jdbc.sql(IS_FOREIGN).query(Boolean.class).single();
    }

    private void add(long missing) {
        jdbc.sql("""
                create or replace function request.log_number() returns xid8 language sql volatile as
                    'select (pg_current_xact_id()::text::bigint + %1$d)::text::xid8';
                create or replace function request.log_settled() returns xid8 language sql stable as
                    'select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + %1$d)::text::xid8';
                """.formatted(missing)).update();
        LOG.info("the log of requests came from a server that had counted further: numbers go on after its newest event (+{})", missing);
    }
}
