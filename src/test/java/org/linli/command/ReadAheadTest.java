package org.linli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.request.EventLog;
import org.linli.request.EventType;
import org.linli.request.SignLimits;
import org.linli.request.Status;

/** However far it reads ahead, what it gives is the log in its order, each event once. */
class ReadAheadTest {

    private static final int MOST = 10;

    private final Lines log = new Lines();
    private final SignLimits limits = events -> events.stream()
            .collect(Collectors.toMap(EventLog.Logged::position, EventLog.Logged::at));
    private final ReadAhead ahead = new ReadAhead(log, limits);

    @Test
    void all_of_a_long_log_comes_once_and_in_order_with_the_limits_of_what_signs() {
        log.grow(1005);
        var seen = new ArrayList<Long>();
        for (var batch = next(seen); !batch.events().isEmpty(); batch = next(seen)) {
            assertThat(batch.signBy().keySet()).isEqualTo(batch.events().stream()
                    .filter(event -> event.type() == EventType.SIGNED).map(EventLog.Logged::position).collect(Collectors.toSet()));
        }
        assertThat(seen).isEqualTo(log.ids());
    }

    @Test
    void what_was_written_after_the_end_was_read_early_is_found() {
        log.grow(2 * MOST);
        var seen = new ArrayList<Long>();
        next(seen);
        log.awaitReads(3);
        log.grow(5);
        while (!next(seen).events().isEmpty()) {
            // the next part
        }
        assertThat(seen).isEqualTo(log.ids());
    }

    @Test
    void who_goes_back_since_a_batch_was_lost_gets_it_again() {
        log.grow(200);
        var seen = new ArrayList<Long>();
        next(seen);
        var lost = ahead.after(at(seen), MOST);
        assertThat(lost.events()).isNotEmpty();
        assertThat(ahead.after(at(seen), MOST).events()).startsWith(lost.events().getFirst());
        assertThat(ahead.after(EventLog.START, MOST).events().getFirst().position().id()).isEqualTo(1);
    }

    @Test
    void what_could_not_be_read_early_is_read_when_it_is_asked_for() {
        log.grow(95);
        log.failsEarly = true;
        var seen = new ArrayList<Long>();
        while (!next(seen).events().isEmpty()) {
            // the next part
        }
        assertThat(seen).isEqualTo(log.ids());
    }

    private ReadAhead.Batch next(List<Long> seen) {
        var batch = ahead.after(at(seen), MOST);
        batch.events().forEach(event -> seen.add(event.position().id()));
        return batch;
    }

    private static EventLog.Position at(List<Long> seen) {
        return seen.isEmpty() ? EventLog.START : new EventLog.Position(1, seen.getLast());
    }

    /** A log in memory. */
    private static final class Lines implements EventLog {

        private final List<Logged> lines = new CopyOnWriteArrayList<>();
        private final List<Position> reads = new CopyOnWriteArrayList<>();
        private volatile boolean failsEarly;

        void grow(int by) {
            var facts = new Facts(null, null, "meal", "NORMAL", "PORTAL", false, Instant.EPOCH, null, Instant.EPOCH, null, null, null);
            for (int i = 0; i < by; i++) {
                lines.add(new Logged(new Position(1, lines.size() + 1L), UUID.randomUUID(), "LL1", 1,
                        lines.size() % 3 == 0 ? EventType.SIGNED : EventType.PLACED, null, Status.SUBMITTED, "", "",
                        Instant.EPOCH, Map.of(), facts));
            }
        }

        List<Long> ids() {
            return lines.stream().map(line -> line.position().id()).toList();
        }

        void awaitReads(int count) {
            while (reads.size() < count) {
                Thread.onSpinWait();
            }
        }

        @Override
        public List<Logged> after(Position position, int most) {
            return following(position, most, type -> true).events();
        }

        @Override
        public Batch following(Position position, int most, Predicate<EventType> news) {
            if (failsEarly && Thread.currentThread().isVirtual()) {
                throw new IllegalStateException("away");
            }
            var events = lines.stream().filter(line -> line.position().id() > position.id()).limit(most).toList();
            reads.add(position);
            return new Batch(events, events.isEmpty() ? position : events.getLast().position(), events.size() == most);
        }
    }
}
