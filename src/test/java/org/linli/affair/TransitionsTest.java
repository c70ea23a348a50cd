package org.linli.affair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.shared.Role;

class TransitionsTest {

    @Test
    void every_status_is_reached_from_a_draft() {
        var reached = EnumSet.of(Status.DRAFT);
        int before;
        do {
            before = reached.size();
            Transitions.all().stream().filter(step -> reached.contains(step.from())).forEach(step -> reached.add(step.to()));
        } while (reached.size() > before);
        assertThat(reached).containsExactlyInAnyOrder(Status.values());
    }

    @Test
    void every_verb_and_every_event_stands_in_the_table() {
        assertThat(Transitions.all().stream().map(Transition::verb).collect(Collectors.toSet())).containsExactlyInAnyOrder(Verb.values());
        assertThat(Transitions.all().stream().map(Transition::event).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(EventType.values());
    }

    @Test
    void no_step_is_without_somebody_who_may_take_it() {
        assertThat(Transitions.all()).allSatisfy(step -> assertThat(step.roles()).isNotEmpty());
    }

    @Test
    void what_is_over_never_opens_again() {
        assertThat(Transitions.all()).filteredOn(step -> !step.from().isOpen()).allSatisfy(step -> assertThat(step.to().isOpen()).isFalse());
    }

    @Test
    void nobody_of_the_staff_can_rate() {
        var staff = Arrays.stream(Role.values()).filter(Role::isStaff).collect(Collectors.toSet());
        assertThat(Status.values()).allSatisfy(status -> assertThat(Transitions.isOpen(status, Verb.RATE, staff)).isFalse());
        assertThat(Transitions.isOpen(Status.ISSUED, Verb.RATE, Set.of(Role.RESIDENT))).isTrue();
    }

    @Test
    void what_is_done_on_the_spot_has_no_status_in_between() {
        assertThat(Transitions.find(Status.DRAFT, Verb.COMPLETE, EventType.DONE_ON_SPOT)).map(Transition::to).contains(Status.ISSUED);
    }
}
