package org.linli.command;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.linli.request.EventLog;
import org.linli.request.EventLog.Logged;
import org.linli.request.EventLog.Position;
import org.linli.request.EventType;
import org.linli.request.SignLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads on along the log while what was read before is being counted, a few parts at most. The log only grows, and what can
 * be read of it is final, so a part that was read early is the part that would be read now.
 */
final class ReadAhead {

    private static final Logger LOG = LoggerFactory.getLogger(ReadAhead.class);
    private static final Executor THREADS = task -> Thread.ofVirtual().name("command-reading").start(task);
    /** So many parts wait at most, and as many are counted together. */
    private static final int PARTS = 4;

    private final EventLog log;
    private final SignLimits signLimits;
    private final Deque<CompletableFuture<Part>> waiting = new ArrayDeque<>();

    ReadAhead(EventLog log, SignLimits signLimits) {
        this.log = log;
        this.signLimits = signLimits;
    }

    /** @param signBy for each event that signs, by when the lead had to */
    record Batch(List<Logged> events, Map<Position, Instant> signBy) {
    }

    /**
     * What comes after a position: one part, read already or now, and those behind it that happen to be read already.
     *
     * @param most of one part
     */
    synchronized Batch after(Position position, int most) {
        var batch = new Batch(new ArrayList<>(), new HashMap<>());
        var part = early(position, most);
        if (part == null) {
            part = now(position, most);
        }
        part.addTo(batch);
        for (int more = 1; more < PARTS && !waiting.isEmpty() && waiting.peek().isDone(); more++) {
            var next = early(part.upTo(), most);
            if (next != null) {
                next.addTo(batch);
                part = next;
            }
        }
        if (part.isFull()) {
            readOn(part);
        }
        return batch;
    }

    /** The next part that was read early; null, and none is left, where it is not what is asked for or found nothing then. */
    private @Nullable Part early(Position position, int most) {
        try {
            var part = waiting.isEmpty() ? null : waiting.remove().join();
            if (part != null && part.most == most && part.from.equals(position) && !part.events.isEmpty()) {
                return part;
            }
        } catch (CompletionException failed) {
            LOG.debug("reading ahead failed, the part is read again", failed);
        }
        waiting.clear();
        return null;
    }

    private Part now(Position from, int most) {
        var events = log.after(from, most);
        return new Part(from, most, events, CompletableFuture.completedFuture(signLimits.of(signing(events))));
    }

    private void readOn(Part last) {
        while (waiting.size() < PARTS) {
            var before = waiting.isEmpty() ? CompletableFuture.completedFuture(last) : waiting.getLast();
            waiting.add(before.thenCompose(part -> part.isFull() ? read(part) : CompletableFuture.completedFuture(part.end())));
        }
    }

    /** The sign limits of a part are asked for while the next one is being read. */
    private CompletableFuture<Part> read(Part before) {
        return CompletableFuture.supplyAsync(() -> log.after(before.upTo(), before.most), THREADS)
                .thenApply(events -> new Part(before.upTo(), before.most, events,
                        CompletableFuture.supplyAsync(() -> signLimits.of(signing(events)), THREADS)));
    }

    private static List<Logged> signing(List<Logged> events) {
        return events.stream().filter(event -> event.type() == EventType.SIGNED).toList();
    }

    private record Part(Position from, int most, List<Logged> events, CompletableFuture<Map<Position, Instant>> signBy) {

        boolean isFull() {
            return events.size() == most;
        }

        Position upTo() {
            return events.isEmpty() ? from : events.getLast().position();
        }

        Part end() {
            return new Part(upTo(), most, List.of(), CompletableFuture.completedFuture(Map.of()));
        }

        void addTo(Batch batch) {
            batch.events.addAll(events);
            batch.signBy.putAll(signBy.join());
        }
    }
}
