package org.linli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.request.Status;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows go to the database in its own binary format: what comes back is what was sent, whatever stands in it. */
@LinliTest
class TracesTest {

    private static final Instant MOMENT = Instant.parse("2026-11-29T08:30:15.123456Z");

    @Autowired
    private Traces traces;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void every_value_comes_back_and_nothing_as_nothing() {
        var full = full();
        var bare = new Trace(UUID.randomUUID());
        assertThat(keptAndRead(List.of(full, bare), List.of())).usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrder(full, bare);
    }

    @Test
    void what_changes_is_written_over_what_was_kept() {
        var before = full();
        var after = new Trace(before.id);
        after.version = 9;
        after.status = Status.ARCHIVED;
        after.number = before.number;
        after.course.spent[7] = Long.MAX_VALUE;
        assertThat(keptAndRead(List.of(before), List.of(after))).usingRecursiveFieldByFieldElementComparator()
                .containsExactly(after);
    }

    @Test
    void a_moment_is_rounded_to_what_the_database_keeps() {
        var trace = new Trace(UUID.randomUUID());
        trace.signedAt = MOMENT.plusNanos(501);
        trace.endedAt = Instant.parse("1969-12-31T23:59:59.9999996Z");
        assertThat(keptAndRead(List.of(trace), List.of())).singleElement().satisfies(read -> {
            assertThat(read.signedAt).isEqualTo(MOMENT.plus(1, ChronoUnit.MICROS));
            assertThat(read.endedAt).isEqualTo(Instant.EPOCH);
        });
    }

    @Test
    void thousands_of_rows_go_at_once() {
        var many = new ArrayList<Trace>();
        for (int i = 0; i < 3000; i++) {
            many.add(full());
        }
        assertThat(keptAndRead(many, many)).hasSameSizeAs(many);
    }

    private List<Trace> keptAndRead(List<Trace> added, List<Trace> changed) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            traces.add(added);
            traces.change(changed);
            return List.copyOf(traces.find(added.stream().map(trace -> trace.id).toList()).values());
        });
    }

    private static Trace full() {
        var trace = new Trace(UUID.randomUUID());
        trace.number = "LL20261129\t\"'\\N{},𠮷";
        trace.version = 7;
        trace.centre = "jinshan";
        trace.community = "350502001001";
        trace.category = "meal";
        trace.source = "PORTAL";
        trace.lead = "civil";
        trace.status = Status.UNDER_REVIEW;
        trace.anonymous = true;
        trace.direct = true;
        trace.broken = true;
        trace.leftOut = true;
        trace.inContact = true;
        trace.finding = "SOLVED";
        trace.satisfaction = "FAIRLY";
        trace.signSeconds = -5L;
        setMoments(trace);
        trace.course.statusSince = MOMENT;
        trace.course.spent = new long[] {1, 0, 3, 4, 5, 6, 7, 1L << 40};
        trace.course.returnedBy = new ArrayList<>(List.of("health", "a,\"b\" {c}", ""));
        trace.course.reopened = true;
        trace.course.extended = true;
        trace.course.signedInTime = true;
        return trace;
    }

    private static void setMoments(Trace trace) {
        trace.placedAt = MOMENT.minusSeconds(9);
        trace.yellowAt = MOMENT.minusSeconds(8);
        trace.redAt = MOMENT.minusSeconds(7);
        trace.dueAt = MOMENT.minusSeconds(6);
        trace.movedTo = MOMENT.minusSeconds(5);
        trace.dispatchedAt = MOMENT.minusSeconds(4);
        trace.signedAt = MOMENT.minusSeconds(3);
        trace.contactedAt = MOMENT.minusSeconds(2);
        trace.doneAt = MOMENT.minusSeconds(1);
        trace.answeredAt = MOMENT;
        trace.endedAt = MOMENT.plusSeconds(1);
    }
}
