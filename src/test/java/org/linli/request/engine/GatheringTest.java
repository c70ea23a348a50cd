package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.request.engine.Story.BUSY;
import static org.linli.request.engine.Story.DISPATCHER;
import static org.linli.request.engine.Story.ECOLOGY;
import static org.linli.request.engine.Story.RESIDENT;
import static org.linli.request.engine.Story.STRANGER;
import static org.linli.request.engine.Story.SUPERVISOR;
import static org.linli.request.engine.Story.URBAN;
import static org.linli.request.engine.Story.URBAN_COLLEAGUE;
import static org.linli.request.engine.Story.URBAN_LEAD;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.RequestRefusal;
import org.linli.request.Status;
import org.linli.request.Urgency;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.TimeRange;
import org.linli.web.AccessRefused;

/** Where a request belongs, and whose work it is. */
class GatheringTest {

    @Test
    void another_centre_has_its_own_time_to_admit_and_the_total_time_runs_on() {
        var story = Story.of("lighting");
        var due = story.request.clocks.resolveDue;
        story.after(Duration.ofHours(1)).by(DISPATCHER, new Command.Transfer("jinshan", "事发地在金山社区"));
        assertThat(story.request.centre).isEqualTo("jinshan");
        assertThat(story.request.clocks.acceptDue).isEqualTo(story.now.plus(Duration.ofHours(2)));
        assertThat(story.request.clocks.resolveDue).isEqualTo(due);
        assertThatThrownBy(() -> story.by(DISPATCHER, new Command.Admit(null, null, null))).isInstanceOf(AccessRefused.class);
        story.by(STRANGER, new Command.Admit(null, null, null));
    }

    @Test
    void what_centres_pass_to_and_fro_is_supervisions() {
        var story = Story.of("lighting").by(DISPATCHER, new Command.Transfer("jinshan", "事发地在金山社区"))
                .by(STRANGER, new Command.Transfer("qiaoguang", "事发地在侨光社区"));
        refused(() -> story.by(DISPATCHER, new Command.Transfer("jinshan", "还是你们的")), RequestRefusal.TRANSFERS_ARE_SUPERVISIONS);
        story.by(SUPERVISOR, new Command.Transfer("350502", "由区里直接受理"));
        assertThat(story.request.centre).isNull();
    }

    @Test
    void a_duplicate_ends_in_the_earlier_one_that_is_still_open_and_in_the_same_centre() {
        for (var wrong : List.of("LL2", "LL3", "LL4", "LL9", "LL20261124000001")) {
            assertThatThrownBy(() -> Story.of("lighting").by(DISPATCHER, new Command.Merge(wrong, ""))).as(wrong)
                    .isInstanceOf(Invalid.class);
        }
        var story = Story.dispatched().by(DISPATCHER, new Command.Merge("LL1", "同一盏灯"));
        assertThat(story.status()).isEqualTo(Status.MERGED);
        assertThat(story.request.assignments).noneMatch(a -> a.status.isOpen());
        assertThat(story.request.clocks.redAt).isNull();
        refused(() -> story.by(URBAN, new Command.Sign()), RequestRefusal.NOT_IN_THIS_STATE);
    }

    @Test
    void what_was_merged_is_told_once_and_can_go_its_own_way_again() {
        var story = Story.of("lighting").by(DISPATCHER, new Command.Merge("LL1", ""))
                .by(Actor.SYSTEM, new Command.Tell("LL1", Status.CLOSED));
        refused(() -> story.by(Actor.SYSTEM, new Command.Tell("LL1", Status.CLOSED)), RequestRefusal.NOTHING_DUE);
        story.after(Duration.ofDays(3)).by(DISPATCHER, new Command.Separate("不是同一盏灯"));
        assertThat(story.status()).isEqualTo(Status.SUBMITTED);
        assertThat(story.request.clocks.resolveDue).isEqualTo(story.now.plus(Duration.ofDays(5)));
    }

    @Test
    void a_resident_withdraws_even_from_a_unit_but_not_a_danger() {
        assertThatThrownBy(() -> Story.signed().by(RESIDENT, new Command.Withdraw(""))).isInstanceOf(Invalid.class);
        assertThat(Story.signed().by(RESIDENT, new Command.Withdraw("已自己解决")).status()).isEqualTo(Status.WITHDRAWN);
        var danger = Story.signed();
        danger.request.urgency = Urgency.CRITICAL;
        refused(() -> danger.by(RESIDENT, new Command.Withdraw("已自己解决")), RequestRefusal.WITHDRAW_FORBIDDEN);
    }

    @Test
    void the_archive_is_final() {
        var story = Story.answered().by(RESIDENT, new Command.Rate(5, "")).by(Actor.SYSTEM, new Command.Archive());
        refused(() -> story.by(RESIDENT, new Command.Reopen("又坏了")), RequestRefusal.NOT_IN_THIS_STATE);
        refused(() -> story.by(RESIDENT, new Command.Rate(1, "")), RequestRefusal.NOT_IN_THIS_STATE);
    }

    @Test
    void a_lead_signs_by_handing_the_work_to_somebody_of_the_unit() {
        var story = Story.dispatched();
        assertThatThrownBy(() -> story.by(URBAN_LEAD, new Command.Assign(ECOLOGY.id()))).isInstanceOf(Invalid.class);
        story.by(URBAN_LEAD, new Command.Assign(URBAN.id()));
        assertThat(story.events()).endsWith(EventType.SIGNED, EventType.ASSIGNED);
        assertThat(story.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(story.request.openLead().orElseThrow().worker).isEqualTo(URBAN.id());
        assertThatThrownBy(() -> story.by(URBAN, new Command.Assign(BUSY.id()))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void the_pool_gives_by_skill_and_by_what_somebody_has_at_work_already() {
        var story = Story.dispatched().by(URBAN_LEAD, new Command.Pool());
        refused(() -> story.by(URBAN_COLLEAGUE, new Command.Take()), RequestRefusal.NOT_YOUR_SKILL);
        refused(() -> story.by(BUSY, new Command.Take()), RequestRefusal.TOO_MUCH_OPEN_WORK);
        story.by(URBAN, new Command.Take());
        refused(() -> story.by(URBAN_LEAD, new Command.Take()), RequestRefusal.ALREADY_TAKEN);
        refused(() -> story.by(BUSY, new Command.Pool()), RequestRefusal.POOL_IS_THE_LEADS);
        story.by(URBAN, new Command.Pool());
        assertThat(story.request.openLead().orElseThrow().worker).isNull();
    }

    @Test
    void a_calendar_counted_again_gives_the_same_until_it_differs() {
        var story = Story.signed();
        var same = new Command.Recount(story.now, story.now, null, null, List.of());
        refused(() -> story.by(Actor.SYSTEM, same), RequestRefusal.NOTHING_DUE);
        var due = story.request.clocks.resolveDue;
        var paused = new Command.Recount(story.now, story.now, null, null,
                List.of(new TimeRange(story.now, story.now.plus(Duration.ofDays(2)))));
        story.by(Actor.SYSTEM, paused);
        assertThat(story.request.clocks.resolveDue).isEqualTo(due.plus(Duration.ofDays(2)));
        var extended = new Command.Recount(story.now, story.now, LocalDate.parse("2026-12-10"), null, List.of());
        story.by(Actor.SYSTEM, extended);
        assertThat(story.request.clocks.resolveDue).isEqualTo(story.now.plus(Duration.ofDays(16)));
        assertThat(story.request.clocks.redAt).isEqualTo(story.request.clocks.resolveDue);
    }

    private static void refused(ThrowingCallable move, RequestRefusal reason) {
        assertThatThrownBy(move).isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
