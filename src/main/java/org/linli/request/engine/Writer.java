package org.linli.request.engine;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.linli.shared.SomebodyWaits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One writer behind a queue. Moves that wait at the same moment share one read, one round trip and one commit; alone, a
 * move waits for nobody. Inside a caller's transaction a move is simply part of it.
 */
@Component
class Writer {

    private static final int MOST = 128;
    /** Two at once: while one waits for the disk, the other decides. */
    private static final int WRITERS = 2;

    private final Deciding deciding;
    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
    private final List<Thread> writers;

    Writer(Deciding deciding) {
        this.deciding = deciding;
        this.writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> Thread.ofPlatform().daemon().name("request-writer-" + i).start(() -> SomebodyWaits.run(this::work))).toList();
    }

    /** Waits until it is committed (or, inside a transaction, written), and throws what was thrown. */
    <T extends Pending> T write(T pending) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            deciding.inTransaction(pending);
        } else {
            queue.add(pending);
        }
        try {
            pending.done.join();
            return pending;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @PreDestroy
    void stop() {
        writers.forEach(Thread::interrupt);
    }

    private void work() {
        var batch = new ArrayList<Pending>();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, MOST - 1);
                queue.addAll(deciding.together(batch));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | Error e) {
                batch.forEach(pending -> pending.done.completeExceptionally(e));
            } finally {
                batch.clear();
            }
        }
    }
}
