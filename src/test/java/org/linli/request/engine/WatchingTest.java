package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.request.engine.Story.RESIDENT;
import static org.linli.request.engine.Story.SUPERVISOR;
import static org.linli.request.engine.Story.URBAN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.RequestRefusal;
import org.linli.shared.Actor;
import org.linli.shared.Refusal;
import org.linli.web.AccessRefused;

/** Reminders and supervision; a request has five days of 24 hours here, from 10:00 in the morning on. */
class WatchingTest {

    private static final Command REMIND = new Command.Remind("三天了还没有人来");
    private static final Command NUDGE = new Command.Nudge();

    @Test
    void a_resident_reminds_once_a_day_of_the_district_and_no_deadline_moves() {
        var story = Story.signed();
        var due = story.request.clocks.resolveDue;
        story.now = Instant.parse("2026-11-24T15:59:00Z");
        story.by(RESIDENT, REMIND);
        refused(() -> story.by(RESIDENT, REMIND), RequestRefusal.REMINDED_TODAY);
        story.after(Duration.ofMinutes(1)).by(RESIDENT, REMIND);
        assertThat(story.request.beside.reminders).isEqualTo(2);
        assertThat(story.request.clocks.resolveDue).isEqualTo(due);
        assertThatThrownBy(() -> story.by(URBAN, REMIND)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void whoever_is_at_work_is_reminded_at_half_of_the_time_and_when_the_light_turns_yellow() {
        var story = Story.signed();
        refused(() -> story.by(Actor.SYSTEM, NUDGE), RequestRefusal.NOTHING_DUE);
        story.after(Duration.ofHours(60)).by(Actor.SYSTEM, NUDGE);
        refused(() -> story.by(Actor.SYSTEM, NUDGE), RequestRefusal.NOTHING_DUE);
        story.after(Duration.ofHours(36)).by(Actor.SYSTEM, NUDGE);
        assertThat(story.events()).endsWith(EventType.HALF_USED, EventType.MOST_USED);
        story.after(Duration.ofDays(9));
        refused(() -> story.by(Actor.SYSTEM, NUDGE), RequestRefusal.NOTHING_DUE);
    }

    @Test
    void a_late_reminder_says_only_what_fits() {
        var story = Story.signed().after(Duration.ofHours(110)).by(Actor.SYSTEM, NUDGE);
        assertThat(story.events()).endsWith(EventType.SIGNED, EventType.MOST_USED);
        refused(() -> story.by(Actor.SYSTEM, NUDGE), RequestRefusal.NOTHING_DUE);
    }

    @Test
    void a_pause_moves_the_reminder_with_the_clock() {
        var story = Story.signed().by(URBAN, new Command.Suspend(java.time.LocalDate.parse("2026-12-20"), "等汛期结束", List.of()))
                .by(SUPERVISOR, new Command.Decide(org.linli.request.PetitionKind.SUSPENSION, true, ""));
        var half = story.request.beside.nudgeAt;
        story.after(Duration.ofDays(10));
        refused(() -> story.by(Actor.SYSTEM, NUDGE), RequestRefusal.NOTHING_DUE);
        story.by(URBAN, new Command.Resume("汛期提前结束"));
        assertThat(story.request.beside.nudgeAt).isEqualTo(half.plus(Duration.ofDays(10)));
    }

    @Test
    void a_month_of_sleep_owes_a_note_and_says_so_once_a_month() {
        var story = Story.signed().by(URBAN, new Command.Suspend(java.time.LocalDate.parse("2027-03-20"), "等汛期结束", List.of()))
                .by(SUPERVISOR, new Command.Decide(org.linli.request.PetitionKind.SUSPENSION, true, ""))
                .after(Duration.ofDays(30)).by(Actor.SYSTEM, NUDGE);
        assertThat(story.events()).endsWith(EventType.SUSPENDED, EventType.NOTE_DUE);
        refused(() -> story.by(Actor.SYSTEM, NUDGE), RequestRefusal.NOTHING_DUE);
        story.after(Duration.ofDays(30)).by(Actor.SYSTEM, NUDGE);
        assertThat(story.events()).endsWith(EventType.NOTE_DUE, EventType.NOTE_DUE);
    }

    @Test
    void supervision_speaks_as_often_as_it_likes_and_its_ladder_fires_once_a_step() {
        var story = Story.signed().by(SUPERVISOR, new Command.Supervise(0, "请今天到现场"))
                .by(SUPERVISOR, new Command.Supervise(0, "请明天报告进展"))
                .by(Actor.SYSTEM, new Command.Supervise(1, "")).by(Actor.SYSTEM, new Command.Supervise(2, ""));
        refused(() -> story.by(Actor.SYSTEM, new Command.Supervise(2, "")), RequestRefusal.NOTHING_DUE);
        assertThat(story.request.beside.supervisions).isEqualTo(4);
        story.by(URBAN, new Command.Submit(Story.RESULT, List.of(new UUID(0, 7))))
                .by(RESIDENT, new Command.Reopen("又坏了")).by(Actor.SYSTEM, new Command.Supervise(1, ""));
        assertThat(story.request.beside.ladder).isEqualTo(1);
    }

    @Test
    void what_another_calendar_gives_time_again_is_late_no_more() {
        var story = Story.signed().after(Duration.ofDays(6)).by(Actor.SYSTEM, new Command.Supervise(1, ""));
        var placed = story.request.facts.placedAt();
        story.by(Actor.SYSTEM, new Command.Recount(placed, placed.plus(Duration.ofDays(3)), null, null, List.of()));
        assertThat(story.request.beside.ladder).isZero();
        story.after(Duration.ofDays(9)).by(Actor.SYSTEM, new Command.Supervise(1, ""));
        assertThat(story.request.beside.ladder).isEqualTo(1);
    }

    private static void refused(ThrowingCallable move, RequestRefusal reason) {
        assertThatThrownBy(move).isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
