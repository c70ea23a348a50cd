package org.linli.request.engine;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what the engine decided. Moves that wait at the same moment share one round trip and one commit; alone, a
 * move waits for nobody. What fails in company is tried again alone, so that one bad row spoils no other. Inside a caller's transaction a move is simply part of it.
 */
@Component
class Writer {

    private static final int MOST = 128;
    /** Two at once: while one waits for the disk, the other prepares. */
    private static final int WRITERS = 2;

    private final DataSource dataSource;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final List<Thread> writers;

    Writer(DataSource dataSource) {
        this.dataSource = dataSource;
        this.writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> Thread.ofPlatform().daemon().name("request-writer-" + i).start(this::work)).toList();
    }

    /** @return how many events were written: none where somebody else was first */
    int write(Write write) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return inTransaction(write);
        }
        var mine = new Waiting(write, new CompletableFuture<>());
        queue.add(mine);
        try {
            return mine.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @PreDestroy
    void stop() {
        writers.forEach(Thread::interrupt);
    }

    private void work() {
        var batch = new ArrayList<Waiting>();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, MOST - 1);
                writeWaiting(batch);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                batch.clear();
            }
        }
    }

    private void writeWaiting(List<Waiting> batch) {
        try {
            var written = write(batch);
            for (int i = 0; i < written.length; i++) {
                batch.get(i).answer().complete(written[i]);
            }
        } catch (SQLException e) {
            writeAlone(batch, e);
        } catch (RuntimeException | Error e) {
            batch.forEach(waiting -> waiting.answer().completeExceptionally(e));
        }
    }

    private void writeAlone(List<Waiting> batch, SQLException inCompany) {
        if (batch.size() == 1) {
            batch.getFirst().answer().completeExceptionally(translated(inCompany));
            return;
        }
        for (var waiting : batch) {
            try {
                waiting.answer().complete(write(List.of(waiting))[0]);
            } catch (SQLException e) {
                waiting.answer().completeExceptionally(translated(e));
            }
        }
    }

    private int[] write(List<Waiting> batch) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            if (batch.size() == 1) {
                return new int[] {execute(connection, batch.getFirst().write())};
            }
            connection.setAutoCommit(false);
            try {
                var written = executeAll(connection, batch);
                connection.commit();
                return written;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static int[] executeAll(Connection connection, List<Waiting> batch) throws SQLException {
        var bySql = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < batch.size(); i++) {
            bySql.computeIfAbsent(batch.get(i).write().sql(), sql -> new ArrayList<>()).add(i);
        }
        var written = new int[batch.size()];
        for (var group : bySql.entrySet()) {
            try (var statement = connection.prepareStatement(group.getKey())) {
                for (int i : group.getValue()) {
                    batch.get(i).write().bind(statement);
                    statement.addBatch();
                }
                var counts = statement.executeBatch();
                for (int i = 0; i < counts.length; i++) {
                    written[group.getValue().get(i)] = counts[i];
                }
            }
        }
        return written;
    }

    private int inTransaction(Write write) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            return execute(connection, write);
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static int execute(Connection connection, Write write) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(write.sql())) {
            write.bind(statement);
            return statement.executeUpdate();
        }
    }

    private static RuntimeException translated(SQLException e) {
        var translated = new SQLExceptionSubclassTranslator().translate("write request", null, e);
        return translated == null ? new IllegalStateException(e) : translated;
    }

    private record Waiting(Write write, CompletableFuture<Integer> answer) {
    }
}
