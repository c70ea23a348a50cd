package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.request.engine.Story.DISPATCHER;
import static org.linli.request.engine.Story.ECOLOGY;
import static org.linli.request.engine.Story.RESIDENT;
import static org.linli.request.engine.Story.RESULT;
import static org.linli.request.engine.Story.SUPERVISOR;
import static org.linli.request.engine.Story.URBAN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.linli.request.Command;
import org.linli.request.Complexity;
import org.linli.request.EventType;
import org.linli.request.PetitionKind;
import org.linli.request.PetitionStatus;
import org.linli.request.RequestRefusal;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.web.AccessRefused;

/** Petitions beside the status; every day is a working day here, and a day ends 24 hours after it began. */
class PetitionsTest {

    private static final List<UUID> PROOF = List.of(new UUID(0, 7));

    @Test
    void an_extension_that_was_granted_moves_the_deadline_and_the_resident_reads_why() {
        var story = Story.signed();
        var due = story.request.clocks.resolveDue;
        story.by(URBAN, extendBy(story, 4));
        assertThat(story.request.clocks.resolveDue).isEqualTo(due);
        story.by(DISPATCHER, decide(PetitionKind.EXTENSION, true));
        assertThat(BusinessTime.dateOf(story.request.clocks.resolveDue)).isEqualTo(BusinessTime.dateOf(due).plusDays(4));
        assertThat(story.request.clocks.redAt).isEqualTo(story.request.clocks.resolveDue);
        assertThat(Openness.isForResidents(EventType.EXTENSION_ASKED, story.request)).isTrue();
    }

    @Test
    void an_extension_that_was_refused_leaves_the_old_deadline() {
        var story = Story.signed();
        var due = story.request.clocks.resolveDue;
        story.by(URBAN, extendBy(story, 4)).by(SUPERVISOR, new Command.Decide(PetitionKind.EXTENSION, false, "备件已经到货"));
        assertThat(story.request.clocks.resolveDue).isEqualTo(due);
        assertThat(story.events()).endsWith(EventType.EXTENSION_ASKED, EventType.EXTENSION_DENIED);
        assertThat(List.of(EventType.EXTENSION_DENIED, EventType.SUSPENSION_DENIED)).as("why, as what was asked for")
                .allMatch(type -> Openness.isForResidents(type, story.request));
    }

    @Test
    void an_ordinary_request_is_extended_once_and_a_complex_one_twice() {
        var story = Story.signed();
        extended(story);
        refused(() -> story.by(URBAN, extendBy(story, 1)), RequestRefusal.EXTENDED_BEFORE);
        story.request.complexity = Complexity.COMPLEX;
        extended(story);
        refused(() -> story.by(URBAN, extendBy(story, 1)), RequestRefusal.EXTENDED_BEFORE);
    }

    @Test
    void an_extension_is_asked_for_before_the_deadline_and_within_ten_working_days() {
        var late = Story.signed().after(Duration.ofDays(5));
        refused(() -> late.by(URBAN, extendBy(late, 2)), RequestRefusal.EXTENSION_TOO_LATE);
        for (int days : List.of(0, 11)) {
            var story = Story.signed();
            assertThatThrownBy(() -> story.by(URBAN, extendBy(story, days))).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void nobody_decides_on_the_own_petition_and_only_the_lead_that_signed_asks() {
        var both = new Actor(new UUID(1, 44), "both", Set.of(Role.LEAD, Role.DISPATCHER), Scope.department("urban"));
        var story = Story.signed();
        story.by(both, extendBy(story, 2));
        story.request.centre = "qiaoguang";
        var asDispatcher = new Actor(both.id(), "both", Set.of(Role.DISPATCHER), Scope.centre("qiaoguang"));
        refused(() -> story.by(asDispatcher, decide(PetitionKind.EXTENSION, true)), RequestRefusal.APPROVER_IS_APPLICANT);
        var helped = Story.of("noise").by(DISPATCHER, new Command.Dispatch("urban", List.of("ecology"), ""))
                .by(URBAN, new Command.Sign()).by(ECOLOGY, new Command.Sign());
        refused(() -> helped.by(ECOLOGY, extendBy(helped, 2)), RequestRefusal.ONLY_THE_LEAD);
        assertThatThrownBy(() -> helped.by(RESIDENT, extendBy(helped, 2))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void finishing_stays_possible_while_one_waits_and_the_petition_lapses() {
        var story = Story.signed();
        story.by(URBAN, extendBy(story, 4)).by(URBAN, new Command.Submit(RESULT, PROOF));
        assertThat(story.status()).isEqualTo(Status.ANSWERED);
        assertThat(story.request.beside.petitions).extracting(p -> p.status).containsExactly(PetitionStatus.LAPSED);
    }

    @Test
    void the_clock_stops_only_when_the_suspension_was_granted_and_wakes_with_the_rest() {
        var story = Story.signed();
        var due = story.request.clocks.resolveDue;
        story.by(URBAN, suspendFor(story, 30));
        assertThat(story.request.clocks.pausedAt).isNull();
        story.after(Duration.ofDays(1)).by(DISPATCHER, decide(PetitionKind.SUSPENSION, true));
        assertThat(story.request.clocks.redAt).isNull();
        assertThat(story.request.beside.noteDue).isEqualTo(story.now.plus(Duration.ofDays(30)));
        story.after(Duration.ofDays(28)).by(Actor.SYSTEM, new Command.Resume(""));
        assertThat(story.request.clocks.resolveDue).isEqualTo(due.plus(Duration.ofDays(28)));
        assertThat(story.request.clocks.redAt).isEqualTo(story.request.clocks.resolveDue);
        assertThat(story.request.beside.suspendedUntil).isNull();
        refused(() -> story.by(URBAN, new Command.Resume("再来一次")), RequestRefusal.NOT_SUSPENDED);
    }

    @Test
    void what_was_suspended_can_be_finished_and_wakes_by_that() {
        var story = Story.signed();
        story.by(URBAN, suspendFor(story, 30)).by(DISPATCHER, decide(PetitionKind.SUSPENSION, true))
                .after(Duration.ofDays(8)).by(URBAN, new Command.Submit(RESULT, PROOF));
        assertThat(story.events()).endsWith(EventType.SUSPENDED, EventType.RESUMED, EventType.RESULT_GIVEN);
        assertThat(story.request.clocks.pausedAt).isNull();
    }

    @Test
    void a_note_moves_the_next_one_a_month_on() {
        var story = Story.signed();
        story.by(URBAN, suspendFor(story, 90)).by(DISPATCHER, decide(PetitionKind.SUSPENSION, true))
                .after(Duration.ofDays(20)).by(URBAN, new Command.Progress("仍在等汛期结束", List.of()));
        assertThat(story.request.beside.noteDue).isEqualTo(story.now.plus(Duration.ofDays(30)));
    }

    @Test
    void another_lead_signs_for_itself_and_cannot_return_it() {
        var story = Story.signed().by(URBAN, new Command.ChangeLead("ecology", "噪声职责在生态环境"))
                .by(DISPATCHER, decide(PetitionKind.LEAD_CHANGE, true));
        assertThat(story.status()).isEqualTo(Status.DISPATCHED);
        refused(() -> story.by(ECOLOGY, new Command.HandBack("FUNCTION", "不是我们的职责", "")),
                RequestRefusal.HAND_BACK_FORBIDDEN);
        story.by(ECOLOGY, new Command.Sign()).by(ECOLOGY, new Command.Submit(RESULT, PROOF));
        assertThat(story.status()).isEqualTo(Status.ANSWERED);
    }

    @Test
    void a_lead_that_takes_over_in_a_pause_owes_by_the_day_that_the_pause_moved() {
        var story = Story.signed().by(URBAN, new Command.ChangeLead("ecology", "噪声职责在生态环境"));
        var due = story.request.clocks.resolveDue;
        story.by(URBAN, suspendFor(story, 30)).by(DISPATCHER, decide(PetitionKind.SUSPENSION, true))
                .after(Duration.ofDays(9)).by(DISPATCHER, decide(PetitionKind.LEAD_CHANGE, true));
        assertThat(story.request.clocks.resolveDue).isEqualTo(due.plus(Duration.ofDays(9)));
        assertThat(story.request.openLead().orElseThrow().resolveDue).isEqualTo(story.request.clocks.resolveDue);
    }

    @Test
    void help_that_was_granted_has_a_part_of_its_own() {
        var story = Story.signed().by(URBAN, new Command.AskHelp("ecology", "需要检测噪声"));
        assertThatThrownBy(() -> story.by(ECOLOGY, new Command.Sign())).isInstanceOf(AccessRefused.class);
        story.by(DISPATCHER, decide(PetitionKind.CO_HANDLING, true)).by(ECOLOGY, new Command.Sign());
        assertThat(story.request.openOf("ecology").orElseThrow().lead).isFalse();
    }

    @Test
    void statistics_are_supervisions_and_a_petition_about_them_outlives_the_work() {
        var story = Story.signed().by(URBAN, new Command.Exclude("停电由台风引起"));
        refused(() -> story.by(DISPATCHER, decide(PetitionKind.EXCLUSION, true)), RequestRefusal.EXCLUSION_NEEDS_SUPERVISOR);
        story.by(URBAN, new Command.Submit(RESULT, PROOF)).by(RESIDENT, new Command.Rate(5, ""));
        assertThat(story.status()).isEqualTo(Status.CLOSED);
        story.by(SUPERVISOR, decide(PetitionKind.EXCLUSION, true));
        assertThat(story.request.beside.excluded).isTrue();
        refused(() -> story.by(SUPERVISOR, decide(PetitionKind.EXCLUSION, true)), RequestRefusal.NOTHING_ASKED);
    }

    @Test
    void admission_to_another_kind_keeps_the_pause_that_the_resident_was_given() {
        var story = Story.of("lighting").by(DISPATCHER, new Command.AskMore("请说明灯杆编号")).after(Duration.ofDays(3))
                .by(RESIDENT, new Command.Supplement("编号 17", List.of()))
                .by(DISPATCHER, new Command.Admit(null, Complexity.COMPLEX, null));
        assertThat(story.request.clocks.resolveDue).isEqualTo(story.request.facts.placedAt().plus(Duration.ofDays(18)));
    }

    private static void extended(Story story) {
        story.by(URBAN, extendBy(story, 2)).by(DISPATCHER, decide(PetitionKind.EXTENSION, true));
    }

    private static Command extendBy(Story story, int days) {
        return new Command.Extend(date(story.request.clocks.resolveDue, days), "备件要从外地调来", PROOF);
    }

    private static Command suspendFor(Story story, int days) {
        return new Command.Suspend(date(story.now, days), "等汛期过后才能施工", List.of());
    }

    private static LocalDate date(Instant from, int days) {
        return BusinessTime.dateOf(from).plusDays(days);
    }

    private static Command decide(PetitionKind kind, boolean grant) {
        return new Command.Decide(kind, grant, "同意");
    }

    private static void refused(ThrowingCallable move, RequestRefusal reason) {
        assertThatThrownBy(move).isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
