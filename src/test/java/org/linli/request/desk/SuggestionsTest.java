package org.linli.request.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.identity.Accounts;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.RequestChoices;
import org.linli.request.Requests;
import org.linli.request.desk.Suggestion.Why;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class SuggestionsTest {

    private final Suggestions suggestions;
    private final TrackRecord record;
    private final RequestChoices choices;
    private final Colleagues colleagues;
    private final Requests requests;
    @Autowired
    private Learning learning;
    @Autowired
    private Learnt learnt;
    @Autowired
    private LearntModels models;
    @Autowired
    private ClosedRequests closed;
    @Autowired
    private Acceptance acceptance;

    @Autowired
    SuggestionsTest(Suggestions suggestions, TrackRecord record, RequestChoices choices, Accounts accounts,
                    Requests requests) {
        this.suggestions = suggestions;
        this.record = record;
        this.requests = requests;
        this.choices = choices;
        this.colleagues = new Colleagues(accounts, requests);
    }

    @Test
    void who_closed_the_like_of_it_is_counted() {
        var before = closedBy("fire", "volunteer");
        var number = colleagues.dispatched("volunteer", "想参加消防志愿队", "fire");
        var officer = colleagues.sign(Scope.department("fire"), "示例经办", Role.OFFICER);
        colleagues.move(number, new Command.Sign(), officer);
        assertThat(closedBy("fire", "volunteer")).isEqualTo(before);
        colleagues.move(number, new Command.Submit("已登记,周六上午集中培训", List.of()), officer);
        assertThat(closedBy("fire", "volunteer")).isEqualTo(before + 1);
        assertThat(record.read("volunteer")).filteredOn(unit -> unit.department().equals("fire"))
                .allSatisfy(unit -> assertThat(unit.median()).isPresent());
    }

    @Test
    void three_units_are_suggested_and_the_categorys_own_is_among_them() {
        var found = suggestions.of(question("noise", "夜里施工"));
        assertThat(found).hasSize(3).extracting(Suggestion::department).doesNotHaveDuplicates().contains("urban");
        assertThat(found.getFirst().department()).isEqualTo("urban");
    }

    @Test
    void what_was_closed_is_learnt_and_each_unit_comes_with_the_like_of_it() {
        assertThat(learning.learn()).isTrue();
        learnt.refresh();
        var model = suggestions.model();
        assertThat(model).isPositive();
        var found = suggestions.of(question("noise", "夜里施工到两点,吵得睡不着"));
        assertThat(found.getFirst().why()).isEqualTo(Why.LEARNT);
        assertThat(found.getFirst().department()).isEqualTo("urban");
        assertThat(found.getFirst().likeness().own()).isPositive();
        long start = System.nanoTime();
        suggestions.of(question("lighting", "路灯不亮"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void a_newer_model_takes_over_whole_and_the_others_are_the_same_for_every_node() {
        learning.learn();
        learnt.refresh();
        var before = learnt.now().orElseThrow();
        assertThat(learning.learn()).isTrue();
        assertThat(learnt.now()).contains(before);
        learnt.refresh();
        var after = learnt.now().orElseThrow();
        assertThat(after.version()).isGreaterThan(before.version());
        var other = new Learnt(models, closed);
        other.refresh();
        var said = question("noise", "工地半夜还在打桩").said();
        assertThat(other.now().orElseThrow().classifier().rank(said)).isEqualTo(after.classifier().rank(said));
    }

    @Test
    void the_unit_that_finished_teaches_and_not_the_first_guess() {
        var number = colleagues.dispatched("volunteer", "示例学习:楼道堆物堵住消防通道", "urban");
        colleagues.move(number, new Command.HandBack("FUNCTION", "职责规定第三条", "fire"),
                colleagues.sign(Scope.department("urban"), "示例负责", Role.LEAD));
        colleagues.move(number, new Command.Rule(Command.Ruling.REASSIGN, "fire", ""), colleagues.dispatcher());
        var officer = colleagues.sign(Scope.department("fire"), "示例经办", Role.OFFICER);
        colleagues.move(number, new Command.Sign(), officer);
        colleagues.move(number, new Command.Submit("已清理,通道畅通,已告知业主", List.of()), officer);
        assertThat(lessons()).noneMatch(one -> one.said().text().startsWith("示例学习"));
        requests.move(number, new Command.Close(), Caller.of(Actor.SYSTEM), Requests.ANY_VERSION);
        assertThat(lessons()).filteredOn(one -> one.said().text().startsWith("示例学习"))
                .extracting(ClosedRequests.Closed::department).containsExactly("fire");
    }

    @Test
    void what_was_taken_is_counted_by_its_place_among_the_three() {
        var from = LocalDate.of(2091, 3, 1);
        for (var lead : List.of("urban", "urban", "police", "fire", "civil")) {
            acceptance.noteAt(new Acceptance.Taken("LL-taken-" + Ids.next(), "jinshan", "noise", 0,
                    List.of("urban", "police", "fire"), lead), from.atTime(12, 0).toInstant(ZoneOffset.UTC));
        }
        assertThat(acceptance.all(from, from, "jinshan")).isEqualTo(new Acceptance.Line("", 5, 2, 1, 1, 1, 0, 0));
        assertThat(acceptance.byCategory(from, from, null)).extracting(Acceptance.Line::key).containsExactly("noise");
        assertThat(acceptance.all(from, from, "qiaoguang").all()).isZero();
        assertThat(acceptance.all(from.plusDays(1), from.plusDays(1), null).all()).isZero();
    }

    private List<ClosedRequests.Closed> lessons() {
        return closed.list(Instant.EPOCH, Instant.now().plusSeconds(60), 5);
    }

    private Question question(String category, String text) {
        return new Question("", text, choices.all().stream().filter(one -> one.code().equals(category)).findFirst().orElseThrow(),
                Colleagues.JINSHAN, "jinshan");
    }

    private int closedBy(String department, String category) {
        return record.read(category).stream().filter(unit -> unit.department().equals(department))
                .mapToInt(TrackRecord.Closed::count).sum();
    }
}
