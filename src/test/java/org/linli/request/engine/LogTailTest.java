package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.request.EventLog;
import org.linli.request.EventLog.Facts;
import org.linli.request.EventLog.Logged;
import org.linli.request.EventLog.Position;
import org.linli.request.EventType;
import org.linli.request.Status;

class LogTailTest {

    private final LogTail tail = new LogTail(10);

    @Test
    void what_was_read_is_known_and_everything_else_asked_for() {
        tail.add(at(3), events(4, 8));
        assertThat(ids(at(3), 100)).containsExactly(4, 5, 6, 7, 8);
        assertThat(ids(at(5), 2)).containsExactly(6, 7);
        assertThat(tail.after(at(2), 100)).isNull();
        assertThat(tail.after(at(8), 100)).isNull();
        assertThat(tail.after(EventLog.START, 100)).isNull();
    }

    /** Events between two known ones share a transaction or lie between two: any position may be asked for. */
    @Test
    void a_position_need_not_be_that_of_an_event() {
        tail.add(at(3), events(4, 8));
        assertThat(tail.after(new Position(5, 0), 1)).extracting(event -> event.position().id()).containsExactly(5L);
        assertThat(tail.after(new Position(5, 7), 1)).extracting(event -> event.position().id()).containsExactly(6L);
    }

    @Test
    void reading_goes_on_where_it_stopped_and_begins_anew_behind_a_gap() {
        tail.add(at(3), events(4, 6));
        tail.add(at(6), events(7, 8));
        assertThat(ids(at(3), 100)).containsExactly(4, 5, 6, 7, 8);
        tail.add(at(1), events(2, 5));
        assertThat(ids(at(3), 100)).containsExactly(4, 5, 6, 7, 8);
        tail.add(at(10), events(11, 12));
        assertThat(tail.after(at(7), 100)).isNull();
        assertThat(ids(at(10), 100)).containsExactly(11, 12);
    }

    @Test
    void the_oldest_are_forgotten() {
        tail.add(at(0), events(1, 20));
        assertThat(ids(at(0), 100)).hasSize(20);
        tail.add(at(20), events(21, 21));
        assertThat(tail.after(at(10), 100)).isNull();
        assertThat(ids(at(11), 100)).containsExactly(IntStream.rangeClosed(12, 21).boxed().toArray(Integer[]::new));
    }

    private List<Integer> ids(Position after, int most) {
        return java.util.Objects.requireNonNull(tail.after(after, most)).stream().map(event -> (int) event.position().id()).toList();
    }

    private static Position at(int n) {
        return new Position(n, n);
    }

    private static List<Logged> events(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(n -> new Logged(at(n), new UUID(0, n), "LL" + n, 1, EventType.PLACED, null,
                Status.SUBMITTED, "RESIDENT", "", Instant.EPOCH, Map.of(), new Facts(null, null, "lift", "NORMAL", "PORTAL", false,
                Instant.EPOCH, null, Instant.EPOCH, null, null, null))).toList();
    }
}
