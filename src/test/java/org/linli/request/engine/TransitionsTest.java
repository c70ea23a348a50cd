package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.request.EventType;
import org.linli.request.Status;
import org.linli.request.Verb;

class TransitionsTest {

    @Test
    void every_status_can_be_reached_from_a_new_request() {
        Set<Status> reached = EnumSet.of(Status.SUBMITTED);
        var next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            for (var transition : Transitions.from(next.poll())) {
                if (reached.add(transition.to())) {
                    next.add(transition.to());
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(Status.values());
    }

    @Test
    void every_open_status_can_be_left() {
        for (var status : Status.values()) {
            if (status.isOpen()) {
                assertThat(Transitions.from(status)).as(status.name()).anyMatch(t -> t.to() != status);
            }
        }
    }

    @Test
    void every_step_has_an_event_and_somebody_who_may_make_it() {
        assertThat(Transitions.all()).allSatisfy(t -> {
            assertThat(t.event()).isNotNull();
            assertThat(t.roles()).as(t.toString()).isNotEmpty();
        });
    }

    @Test
    void no_step_stands_twice() {
        assertThat(Transitions.all().stream().map(t -> t.from() + " " + t.verb() + " " + t.to() + " " + t.event()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_event_but_placing_belongs_to_a_step() {
        var known = Transitions.all().stream().map(Transition::event).distinct().toList();
        var wanted = EnumSet.complementOf(EnumSet.of(EventType.PLACED));
        assertThat(known).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void every_verb_but_placing_starts_somewhere() {
        var known = Transitions.all().stream().map(Transition::verb).distinct().toList();
        assertThat(known).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Verb.PLACE)));
    }

    @Test
    void nothing_leaves_what_was_withdrawn_or_expired() {
        assertThat(Transitions.from(Status.WITHDRAWN)).isEmpty();
        assertThat(Transitions.from(Status.EXPIRED)).isEmpty();
    }
}
