package org.linli.database;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows that are few and asked for all the time, kept in memory. Their schema counts its changes in a table
 * {@code revision}; at most once a second the count is looked at, so that a change on another node is seen here.
 * What a transaction has not committed yet is never shown.
 */
public final class Remembered<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);
    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    private final JdbcClient jdbc;
    private final String schema;
    private final Supplier<T> reader;
    private final TransactionTemplate apart;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicLong wanted = new AtomicLong();
    private volatile @Nullable Held<T> held;

    /** @param reader runs in a read-only transaction of its own that sees one moment */
    public Remembered(JdbcClient jdbc, PlatformTransactionManager transactions, String schema,
                      Supplier<T> reader) {
        this.jdbc = jdbc;
        this.schema = schema;
        this.reader = reader;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        apart.setReadOnly(true);
    }

    public T get() {
        var now = held;
        if (now != null && now.isFresh(wanted.get())) {
            return now.value;
        }
        if (now != null && now.wish == wanted.get()) {
            if (!reading.tryLock()) {
                return now.value; // somebody is looking already
            }
        } else {
            reading.lock();
        }
        try {
            return look().value;
        } finally {
            reading.unlock();
        }
    }

    /** After a long change: whoever made it waits for the new state, everybody else goes on with the old one until then. */
    public void renew() {
        reading.lock();
        try {
            held = apart.execute(status -> read(held, wanted.get()));
        } catch (RuntimeException databaseAway) {
            LOG.warn("{} could not be read anew, the next who asks tries: {}", schema, databaseAway.getMessage());
            forget();
        } finally {
            reading.unlock();
        }
    }

    /** After a change of this node has been committed: the next caller sees it. */
    public void forget() {
        wanted.incrementAndGet();
    }

    private Held<T> look() {
        var before = held;
        var wish = wanted.get();
        if (before != null && before.isFresh(wish)) {
            return before;
        }
        Held<T> after;
        try {
            after = apart.execute(status -> read(before, wish));
        } catch (RuntimeException databaseAway) {
            if (before == null) {
                throw databaseAway;
            }
            LOG.warn("{} could not be read, what was read before goes on: {}", schema, databaseAway.getMessage());
            after = new Held<>(before.value, before.revision, before.wish, System.nanoTime());
        }
        held = after;
        return after;
    }

    private Held<T> read(@Nullable Held<T> before, long wish) {
        var revision = jdbc.sql("select number from " + schema + ".revision").query(Long.class).single();
        var value = before != null && before.revision == revision ? before.value : reader.get();
        return new Held<>(value, revision, wish, System.nanoTime());
    }

    private record Held<T>(T value, long revision, long wish, long lookedAt) {

        boolean isFresh(long wanted) {
            return wish == wanted && System.nanoTime() - lookedAt < LOOK_AGAIN_NANOS;
        }
    }
}
