package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.request.engine.Story.DISPATCHER;
import static org.linli.request.engine.Story.ECOLOGY;
import static org.linli.request.engine.Story.FOLLOW_UP;
import static org.linli.request.engine.Story.OTHER_DISPATCHER;
import static org.linli.request.engine.Story.RESIDENT;
import static org.linli.request.engine.Story.RESULT;
import static org.linli.request.engine.Story.STRANGER;
import static org.linli.request.engine.Story.SUPERVISOR;
import static org.linli.request.engine.Story.URBAN;
import static org.linli.request.engine.Story.URBAN_COLLEAGUE;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.request.AssignmentStatus;
import org.linli.request.Command;
import org.linli.request.Command.Finding;
import org.linli.request.Command.Ruling;
import org.linli.request.Command.Satisfaction;
import org.linli.request.EventType;
import org.linli.request.RequestRefusal;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.web.AccessRefused;

class ServiceRequestTest {

    private static final Command HAND_BACK = new Command.HandBack("FUNCTION", "三定规定第四条", "ecology");

    @Test
    void goes_the_whole_way_from_order_to_rating() {
        var story = Story.answered().by(RESIDENT, new Command.Rate(5, "很快"));
        assertThat(story.status()).isEqualTo(Status.CLOSED);
        assertThat(story.events()).containsExactly(EventType.PLACED, EventType.ADMITTED, EventType.DISPATCHED,
                EventType.SIGNED, EventType.RESULT_GIVEN, EventType.RATED);
        assertThat(story.request.firstAsked).isEqualTo(DISPATCHER.id());
    }

    @Test
    void names_the_present_state_when_the_table_forbids_a_move() {
        assertThatThrownBy(() -> Story.of("lighting").by(URBAN, new Command.Sign()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(RequestRefusal.NOT_IN_THIS_STATE);
                    assertThat(refusal.arguments()).containsExactly(Verb.SIGN, Status.SUBMITTED);
                });
    }

    @Test
    void another_centre_may_not_dispatch_it() {
        assertThatThrownBy(() -> Story.of("lighting").by(STRANGER, new Command.Dispatch("urban", List.of(), "")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_second_clerk_reads_who_signed() {
        var story = Story.signed();
        assertThatThrownBy(() -> story.by(URBAN_COLLEAGUE, new Command.Sign()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(RequestRefusal.ALREADY_SIGNED);
                    assertThat(refusal.arguments()).containsExactly(FixedRules.RULES.nameOf(URBAN.id()));
                });
    }

    @Test
    void a_co_handler_signs_and_finishes_its_own_part_only() {
        var story = Story.of("noise").by(DISPATCHER, new Command.Dispatch("urban", List.of("ecology"), ""))
                .by(ECOLOGY, new Command.Sign());
        assertThat(story.status()).isEqualTo(Status.DISPATCHED);
        story.by(ECOLOGY, new Command.Submit(RESULT, List.of()));
        assertThat(story.status()).isEqualTo(Status.DISPATCHED);
        assertThat(story.request.openLead().orElseThrow().status).isEqualTo(AssignmentStatus.WAITING);
        story.by(URBAN, new Command.Sign());
        assertThat(story.status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void a_co_handler_has_half_of_the_lead_s_time_to_the_close_of_that_day() {
        var story = Story.of("noise").by(DISPATCHER, new Command.Dispatch("urban", List.of("ecology"), ""));
        var lead = story.request.openOf("urban").orElseThrow();
        var co = story.request.openOf("ecology").orElseThrow();
        assertThat(Duration.between(story.now, lead.resolveDue)).isEqualTo(Duration.ofDays(5));
        assertThat(Duration.between(story.now, co.resolveDue)).as("days end 24 hours after they began here").isEqualTo(Duration.ofDays(2));
    }

    @Test
    void what_is_closed_lies_on_nobody_s_desk_any_more() {
        var story = Story.of("consult").by(DISPATCHER, new Command.Dispatch("urban", List.of("ecology"), ""))
                .by(URBAN, new Command.Sign()).by(URBAN, new Command.Submit(RESULT, List.of()))
                .by(RESIDENT, new Command.Rate(5, ""));
        assertThat(story.request.openOf("ecology")).isEmpty();
    }

    @Test
    void a_unit_hands_back_once_and_the_second_return_is_ruled_by_supervision() {
        var story = Story.dispatched().by(URBAN, HAND_BACK);
        assertThat(story.status()).isEqualTo(Status.HANDED_BACK);
        story.by(DISPATCHER, new Command.Rule(Ruling.REASSIGN, "ecology", ""));
        story.by(ECOLOGY, new Command.HandBack("FUNCTION", "不属于我局职责", ""));
        assertRefused(() -> story.by(DISPATCHER, new Command.Rule(Ruling.REASSIGN, "civil", "")),
                RequestRefusal.FORCED_ONLY);
        assertRefused(() -> story.by(DISPATCHER, new Command.Rule(Ruling.FORCE, "urban", "依职责办理")),
                RequestRefusal.RULING_NEEDS_SUPERVISOR);
        story.by(SUPERVISOR, new Command.Rule(Ruling.FORCE, "urban", "依职责办理"));
        assertThat(story.status()).isEqualTo(Status.DISPATCHED);
        assertRefused(() -> story.by(URBAN, HAND_BACK), RequestRefusal.HAND_BACK_FORBIDDEN);
    }

    @Test
    void handing_back_is_refused_after_its_window_and_after_signing() {
        var late = Story.dispatched().after(Duration.ofDays(1).plusSeconds(1));
        assertRefused(() -> late.by(URBAN, HAND_BACK), RequestRefusal.HAND_BACK_TOO_LATE);
        assertRefused(() -> Story.signed().by(URBAN, HAND_BACK), RequestRefusal.NOT_IN_THIS_STATE);
    }

    @Test
    void the_total_clock_runs_on_while_a_return_is_ruled_on() {
        var story = Story.dispatched();
        var due = story.request.clocks.resolveDue;
        story.by(URBAN, HAND_BACK).after(Duration.ofHours(5))
                .by(DISPATCHER, new Command.Rule(Ruling.REASSIGN, "ecology", ""));
        assertThat(story.request.clocks.resolveDue).isEqualTo(due);
        assertThat(story.request.openLead().orElseThrow().signDue).isEqualTo(story.now.plus(Duration.ofDays(1)));
    }

    @Test
    void time_that_the_resident_was_asked_to_use_is_added_to_every_clock() {
        var story = Story.of("lighting");
        var accept = story.request.clocks.acceptDue;
        var resolve = story.request.clocks.resolveDue;
        story.by(DISPATCHER, new Command.AskMore("请补充楼栋号"));
        assertThat(story.request.clocks.redAt).isNull();
        story.after(Duration.ofHours(3)).by(RESIDENT, new Command.Supplement("3 号楼", List.of()));
        assertThat(story.request.clocks.acceptDue).isEqualTo(accept.plus(Duration.ofHours(3)));
        assertThat(story.request.clocks.resolveDue).isEqualTo(resolve.plus(Duration.ofHours(3)));
        assertThat(story.status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void a_refusal_can_be_appealed_once_and_another_officer_decides() {
        var story = Story.of("lighting").by(DISPATCHER, new Command.Refuse("OUTSIDE", "属地管理规定", "拨打 12345"))
                .by(RESIDENT, new Command.Appeal("就在本社区"));
        assertRefused(() -> story.by(DISPATCHER, new Command.Dispatch("urban", List.of(), "")),
                RequestRefusal.APPEAL_SAME_OFFICER);
        story.by(OTHER_DISPATCHER, new Command.Refuse("OUTSIDE", "属地管理规定", "拨打 12345"));
        assertRefused(() -> story.by(RESIDENT, new Command.Appeal("再看看")), RequestRefusal.APPEALED_BEFORE);
    }

    @Test
    void an_on_site_result_needs_words_and_a_photo() {
        var story = Story.signed();
        assertThatThrownBy(() -> story.by(URBAN, new Command.Submit("修好了", List.of(new UUID(0, 7)))))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.errors().getFirst().field()).isEqualTo("result"));
        assertThatThrownBy(() -> story.by(URBAN, new Command.Submit(RESULT, List.of())))
                .isInstanceOfSatisfying(Invalid.class,
                        e -> assertThat(e.errors().getFirst().field()).isEqualTo("evidence"));
        assertThat(story.status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void a_reviewed_category_reaches_the_resident_only_after_review() {
        var story = Story.of("noise").by(DISPATCHER, new Command.Dispatch("urban", List.of(), ""))
                .by(URBAN, new Command.Sign()).by(URBAN, new Command.Submit(RESULT, List.of()));
        assertThat(story.status()).isEqualTo(Status.UNDER_REVIEW);
        story.by(DISPATCHER, new Command.Review(false, "请写明复查时间"));
        assertThat(story.status()).isEqualTo(Status.IN_PROGRESS);
        story.by(URBAN, new Command.Submit(RESULT, List.of())).by(DISPATCHER, new Command.Review(true, ""));
        assertThat(story.status()).isEqualTo(Status.ANSWERED);
    }

    @Test
    void three_tries_at_different_half_days_before_a_resident_is_not_reached() {
        var notReached = new Command.FollowUp(Finding.NOT_REACHED, null, "");
        var story = Story.answered().by(FOLLOW_UP, notReached);
        assertRefused(() -> story.by(FOLLOW_UP, notReached), RequestRefusal.SAME_HALF_DAY);
        story.after(Duration.ofHours(4)).by(FOLLOW_UP, notReached);
        assertThat(story.status()).isEqualTo(Status.ANSWERED);
        story.after(Duration.ofHours(20)).by(FOLLOW_UP, notReached);
        assertThat(story.status()).isEqualTo(Status.CLOSED);
        assertThat(story.events()).endsWith(EventType.CLOSED_UNREACHED);
    }

    @Test
    void an_unsolved_request_goes_back_to_its_unit_which_cannot_return_it() {
        var story = Story.answered()
                .by(FOLLOW_UP, new Command.FollowUp(Finding.UNSOLVED, Satisfaction.UNSATISFIED, "灯又灭了"));
        assertThat(story.status()).isEqualTo(Status.DISPATCHED);
        assertThat(story.request.lead).isEqualTo("urban");
        assertThat(story.request.round).isEqualTo(2);
        assertRefused(() -> story.by(URBAN, HAND_BACK), RequestRefusal.HAND_BACK_FORBIDDEN);
    }

    @Test
    void the_two_lowest_grades_open_a_rectification_and_keep_the_request_open() {
        var story = Story.answered().by(RESIDENT, new Command.Rate(2, "等了很久"));
        assertThat(story.status()).isEqualTo(Status.ANSWERED);
        assertThat(story.request.verdict.rectificationDue).isEqualTo(story.now.plus(Duration.ofDays(5)));
        assertRefused(() -> story.by(RESIDENT, new Command.Rate(5, "")), RequestRefusal.ALREADY_RATED);
    }

    @Test
    void staff_cannot_rate_for_the_resident() {
        var story = Story.answered();
        assertThatThrownBy(() -> story.by(URBAN, new Command.Rate(5, ""))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> story.by(DISPATCHER, new Command.Rate(5, ""))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_late_rating_and_a_reopening_are_taken_after_closing_but_not_for_ever() {
        var solved = new Command.FollowUp(Finding.SOLVED, Satisfaction.SATISFIED, "");
        var story = Story.answered().by(FOLLOW_UP, solved).after(Duration.ofDays(2)).by(RESIDENT, new Command.Rate(4, ""));
        assertThat(story.status()).isEqualTo(Status.CLOSED);
        story.by(RESIDENT, new Command.Reopen("又坏了"));
        assertThat(story.status()).isEqualTo(Status.DISPATCHED);
        var late = Story.answered().by(FOLLOW_UP, solved).after(Duration.ofDays(11));
        assertRefused(() -> late.by(RESIDENT, new Command.Reopen("又坏了")), RequestRefusal.REOPEN_TOO_LATE);
    }

    @Test
    void each_event_is_chained_to_the_one_before_it() {
        var news = Story.answered().request.news;
        var before = Chain.START;
        for (var event : news) {
            assertThat(event.hash()).isEqualTo(Chain.hash(before, event));
            before = event.hash();
        }
        var forged = news.getLast();
        var changed = new NewEvent(forged.request(), forged.version(), EventType.RATED, forged.from(), forged.to(),
                forged.actor(), forged.role(), forged.unit(), forged.at(), forged.detail(), "", forged.salt(),
                forged.contentHash(), forged.hash());
        assertThat(Chain.hash(news.get(news.size() - 2).hash(), changed)).isNotEqualTo(forged.hash());
    }

    @Test
    void the_light_follows_the_clock_of_the_status() {
        var story = Story.dispatched();
        assertThat(story.request.clocks.redAt).isEqualTo(story.now.plus(Duration.ofDays(1)));
        story.by(URBAN, new Command.Sign());
        assertThat(story.request.clocks.redAt).isEqualTo(story.request.clocks.resolveDue);
        story.by(URBAN, new Command.Submit(RESULT, List.of(new UUID(0, 7)))).by(RESIDENT, new Command.Rate(5, ""));
        assertThat(story.request.clocks.redAt).isNull();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, RequestRefusal reason) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

}
