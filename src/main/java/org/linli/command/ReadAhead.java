package org.linli.command;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.linli.request.EventLog;
import org.linli.request.EventLog.Logged;
import org.linli.request.EventLog.Position;

/**
 * Reads the next batch of the log while the one before it is being counted. The log only grows, and what can be read of it
 * is final, so a batch that was read early is the batch that would be read now.
 */
final class ReadAhead {

    private static final Executor THREADS = task -> Thread.ofVirtual().name("command-reading").start(task);

    private final EventLog log;
    private final int most;
    private final AtomicReference<@Nullable Batch> waiting = new AtomicReference<>();

    ReadAhead(EventLog log, int most) {
        this.log = log;
        this.most = most;
    }

    /** Begins to read what comes after a position. */
    void read(Position position) {
        waiting.set(new Batch(position, CompletableFuture.supplyAsync(() -> log.after(position, most), THREADS)));
    }

    /** What comes after a position, read already or now. */
    List<Logged> after(Position position) {
        var batch = waiting.getAndSet(null);
        if (batch == null || !batch.from.equals(position)) {
            return log.after(position, most);
        }
        try {
            return batch.events.join();
        } catch (CompletionException failed) {
            return log.after(position, most);
        }
    }

    private record Batch(Position from, CompletableFuture<List<Logged>> events) {
    }
}
