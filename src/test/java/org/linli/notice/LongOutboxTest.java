package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.identity.PersonalVault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of a hundred thousand messages is read page by page, so that it needs no more memory than a short one. */
@LinliTest
class LongOutboxTest {

    private static final int MANY = 100_000;
    private static final String KIND = "test.long-outbox";
    private static final long MEGABYTE = 1L << 20;

    @Autowired
    OutboxBook book;
    @Autowired
    PersonalVault vault;
    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void remove() {
        jdbc.sql("delete from notice.outbox where template = ?").param(KIND).update();
    }

    @Test
    void a_hundred_thousand_rows_pass_through_a_little_memory() {
        jdbc.sql("""
                insert into notice.outbox (id, kind, phone, text, once_key, status, next_try_at, created_at, sent_at, template)
                select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'SMS', :phone, :text, :kind || n, 'SENT',
                       '2001-01-01', '2001-01-01', '2001-01-01', :kind from generate_series(1, :many) n
                """).param("phone", vault.seal("13700000009")).param("text", vault.seal("字".repeat(60))).param("kind", KIND)
                .param("many", MANY).update();
        var before = used();
        var read = new AtomicInteger();
        var most = new AtomicInteger();
        book.export(new OutboxFilter(null, KIND), message -> {
            if (read.incrementAndGet() % (MANY / 4) == 0) {
                most.accumulateAndGet((int) ((used() - before) / MEGABYTE), Math::max);
            }
        });
        assertThat(read).hasValue(MANY);
        assertThat(most.get()).as("megabytes more than before, in the middle of it").isLessThan(40);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
