package org.linli.command;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.linli.request.EventLog.Position;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rings on every node when the figures have moved. Only the follower rings, once a batch: the database takes a lock at
 * the commit of whoever notifies, which has no place in a resident's move.
 */
@Component
public class Bell implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final String CHANNEL = "linli_screen";
    private static final int LISTEN_MILLIS = 500;
    private static final long RETRY_MILLIS = 1_000;

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Thread thread;

    Bell(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Called at every ring, and once after the connection was lost and came back. */
    public void onRing(Runnable listener) {
        listeners.add(listener);
    }

    /** Heard when the transaction is committed. */
    void ring(Position position) {
        jdbc.sql("select pg_notify(?, ?)").params(CHANNEL, position.transaction() + "-" + position.id())
                .query((row, n) -> true).list();
    }

    @Override
    public void start() {
        var starting = Thread.ofPlatform().daemon().name("command-bell").unstarted(this::work);
        thread = starting;
        starting.start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(2L * LISTEN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        while (thread == Thread.currentThread()) {
            try {
                listen();
            } catch (SQLException e) {
                if (thread == Thread.currentThread()) {
                    LOG.warn("no calls from the database, trying again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            listeners.forEach(Runnable::run);
            try {
                var postgres = connection.unwrap(PGConnection.class);
                while (thread == Thread.currentThread()) {
                    if (postgres.getNotifications(LISTEN_MILLIS).length > 0) {
                        listeners.forEach(Runnable::run);
                    }
                }
            } finally {
                statement.execute("unlisten " + CHANNEL);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
