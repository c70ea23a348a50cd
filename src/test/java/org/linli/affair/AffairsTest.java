package org.linli.affair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.affair.Town.clerk;
import static org.linli.affair.Town.manager;
import static org.linli.affair.Town.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.affair.Affair.Pickup;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.linli.shared.MovableClock;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.web.AccessRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class AffairsTest {

    /** A Wednesday morning. */
    private static final Instant START = Instant.parse("2027-03-03T01:30:00Z");

    @Autowired
    private Applications applications;
    @Autowired
    private Affairs affairs;
    @Autowired
    private AffairLists lists;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MovableClock clock;

    private final Actor owner = resident();
    private final Actor clerk = clerk("jinshan");

    private String submitted(Application application) {
        var draft = applications.keep(application, owner);
        return applications.submit(application, draft, owner).head().number();
    }

    private Affair move(String number, Move move, Actor actor) {
        return affairs.move(number, move, actor, affairs.get(number, Actor.SYSTEM).affair().version());
    }

    private Affair now(String number) {
        return affairs.get(number, Actor.SYSTEM).affair();
    }

    private void at(String day, Runnable act) {
        clock.at(Instant.parse(day), act);
    }

    private static Move.Accept accepting(Integer... seen) {
        return new Move.Accept(Set.of(seen), Set.of(), null);
    }

    @Test
    void what_was_filled_in_is_kept_when_something_is_wrong() {
        var wrong = Town.shop(Map.of(), Set.of(), null, false);
        var draft = applications.keep(wrong, owner);
        assertThatThrownBy(() -> applications.submit(wrong, draft, owner)).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.errors()).extracting(error -> error.field()).contains("paper-1", "paper-3"));
        var begun = applications.begin(Town.SHOP, owner, "", Applicant.NOBODY);
        assertThat(begun.kept()).isTrue();
        assertThat(begun.applicant().answer("tradeName")).isEqualTo("小雨奶茶");
        assertThat(affairs.get(draft.head().number(), owner).affair().status()).isEqualTo(Status.DRAFT);
        assertThatThrownBy(() -> affairs.get(draft.head().number(), clerk)).isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_personal_lies_readable_in_the_database() {
        var number = submitted(Town.card());
        var stored = jdbc.sql("select c::text || a::text from affair.content c join affair.affair a on a.id = c.affair_id where a.number = ?")
                .param(number).query(String.class).single();
        assertThat(stored).doesNotContain("王小明").doesNotContain("350502195209080025").doesNotContain("听力");
    }

    @Test
    void who_tells_nothing_in_five_working_days_has_accepted_on_the_day_of_receipt() {
        at("2027-03-03T01:30:00Z", () -> {
            var number = submitted(Town.card());
            assertThat(BusinessTime.dateOf(now(number).times().dueAt())).isEqualTo("2027-03-10");
            at("2027-03-10T03:00:00Z", () -> assertThat(due(number)).isEmpty());
            at("2027-03-11T01:00:00Z", () -> due(number).forEach(one -> Clockwork.run(affairs, one)));
            assertThat(now(number).status()).isEqualTo(Status.ACCEPTED);
            assertThat(now(number).marks().deemed()).isTrue();
            assertThat(now(number).times().acceptedAt()).isEqualTo(START);
            assertThat(affairs.get(number, owner).papers()).extracting(Paper::kind).containsExactly(Paper.Kind.ACCEPTANCE);
        });
    }

    private List<Clockwork.Overdue> due(String number) {
        return Clockwork.overdue(jdbc, clock).stream().filter(one -> one.number().equals(number)).toList();
    }

    @Test
    void what_is_missing_is_told_once_and_everything_at_once() {
        var number = submitted(Town.card());
        move(number, new Move.AskSupplement(Set.of(2, 3), "照片用白底"), clerk);
        var told = affairs.get(number, owner).papers().getFirst();
        assertThat(told.facts().list()).containsExactly("户口簿", "二寸白底彩色照片");
        assertThat(told.facts().due()).isNotNull();
        move(number, new Move.Supplement(Map.of(), Set.of(), "已寄出"), owner);
        assertThatThrownBy(() -> move(number, new Move.AskSupplement(Set.of(4), ""), clerk)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(AffairReason.TOLD_ALREADY));
    }

    @Test
    void a_supplement_that_never_comes_ends_the_case() {
        at("2027-03-03T01:30:00Z", () -> {
            var number = submitted(Town.card());
            move(number, new Move.AskSupplement(Set.of(2), ""), clerk);
            at("2027-03-18T01:00:00Z", () -> due(number).forEach(one -> Clockwork.run(affairs, one)));
            assertThat(now(number).status()).isEqualTo(Status.LAPSED);
        });
    }

    @Test
    void nothing_is_accepted_while_a_paper_is_missing() {
        var number = submitted(Town.card());
        assertThatThrownBy(() -> move(number, accepting(2), clerk)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(AffairReason.PAPERS_MISSING));
        assertThat(move(number, accepting(2, 3, 4), clerk).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void an_extension_needs_somebody_else_and_gives_ten_working_days_once() {
        at("2027-03-03T01:30:00Z", () -> {
            var number = submitted(Town.card());
            move(number, accepting(2, 3, 4), clerk);
            assertThat(BusinessTime.dateOf(now(number).times().dueAt())).isEqualTo("2027-03-24");
            var leader = manager("jinshan");
            move(number, new Move.AskExtension("评定医院排期"), leader);
            assertThatThrownBy(() -> move(number, new Move.RuleExtension(true, ""), leader)).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.reason()).isEqualTo(AffairReason.OWN_EXTENSION));
            assertThatThrownBy(() -> move(number, new Move.RuleExtension(true, ""), clerk)).isInstanceOf(AccessRefused.class);
            move(number, new Move.RuleExtension(true, ""), manager("jinshan"));
            assertThat(BusinessTime.dateOf(now(number).times().dueAt())).isEqualTo("2027-04-07");
            assertThatThrownBy(() -> move(number, new Move.AskExtension("再延"), clerk)).isInstanceOf(Refusal.class);
            assertThat(affairs.get(number, owner).papers().getLast().kind()).isEqualTo(Paper.Kind.EXTENSION);
        });
    }

    @Test
    void an_overdue_promised_paper_blocks_the_result_until_it_comes() {
        at("2027-03-03T01:30:00Z", () -> {
            var number = later(LocalDate.of(2027, 3, 9));
            move(number, new Move.Decide(true, "准予登记"), clerk);
            at("2027-03-10T01:00:00Z", () -> {
                assertThatThrownBy(() -> move(number, new Move.Issue("自取"), clerk)).isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(AffairReason.PROMISE_OVERDUE));
                move(number, new Move.Provide(3, List.of()), clerk);
                assertThat(move(number, new Move.Issue("自取"), clerk).status()).isEqualTo(Status.ISSUED);
            });
        });
    }

    @Test
    void a_result_waits_where_the_desk_says_and_is_marked_when_somebody_collected_it() {
        at("2027-03-03T01:30:00Z", () -> {
            var number = submitted(Town.card());
            move(number, accepting(2, 3, 4), clerk);
            move(number, new Move.Decide(true, "准予发证"), clerk);
            var until = LocalDate.of(2027, 4, 2);
            assertThatThrownBy(() -> move(number, new Move.MakeReady(Pickup.Place.LOCKER, " ", "12", LocalDate.of(2027, 3, 2)), clerk))
                    .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors()).extracting(error -> error.field())
                            .containsExactly("where", "code", "until"));
            var ready = move(number, new Move.MakeReady(Pickup.Place.LOCKER, "东门自助柜 12 号格", "482913", until), clerk);
            assertThat(ready.status()).isEqualTo(Status.READY);
            assertThat(BusinessTime.dateOf(ready.times().dueAt())).isEqualTo(until);
            assertThat(affairs.pickupCode(affairs.get(number, owner))).isEqualTo("482913");
            assertThat(affairs.pickupCode(affairs.get(number, clerk))).as("only for whoever applied").isEmpty();
            assertThat(messages(number)).containsExactly("affair.sms.ACCEPTED", "affair.sms.GRANTED", "affair.sms.READY_LOCKER");
            at("2027-03-30T01:00:00Z", () -> {
                affairs.remind(number);
                affairs.remind(number);
            });
            assertThat(messages(number)).endsWith("affair.sms.READY_WAITS").hasSize(4);
            assertThatThrownBy(() -> move(number, new Move.Issue(" "), clerk)).as("by whom").isInstanceOf(Invalid.class);
            assertThat(move(number, new Move.Issue("本人"), clerk).status()).isEqualTo(Status.ISSUED);
            assertThat(affairs.get(number, owner).history().getLast().type()).isEqualTo(EventType.COLLECTED);
            assertThat(messages(number)).as("handed over in person").hasSize(4);
            assertThat(affairs.pickupCode(affairs.get(number, owner))).isEmpty();
        });
    }

    private List<String> messages(String number) {
        return jdbc.sql("select template from notice.outbox where once_key like ? || '/%' order by id").param(number).query(String.class).list();
    }

    private String later(LocalDate until) {
        var application = Town.shop(Map.of(1, List.of(java.util.UUID.randomUUID())), Set.of(3), until, false);
        var number = submitted(application);
        move(number, accepting(1), clerk);
        assertThat(now(number).promised()).singleElement().satisfies(paper -> assertThat(paper.promisedFor()).isEqualTo(until));
        return number;
    }

    @Test
    void a_promise_instead_of_papers_is_looked_into_and_can_cost_the_result() {
        var number = submitted(Town.shop(Map.of(), Set.of(), null, true));
        move(number, accepting(), clerk);
        move(number, new Move.Decide(true, "准予登记"), clerk);
        move(number, new Move.Issue("邮寄"), clerk);
        assertThat(now(number).marks().checkDue()).isNotNull();
        assertThatThrownBy(() -> move(number, new Move.Check(false, "查无此址"), clerk)).isInstanceOf(AccessRefused.class);
        assertThat(move(number, new Move.Check(false, "查无此址"), manager("jinshan")).status()).isEqualTo(Status.REVOKED);
    }

    @Test
    void on_the_spot_it_is_accepted_and_done_in_one_move() {
        var draft = applications.keep(Town.spot(), clerk);
        var done = applications.complete(Town.spot(), draft, "已开具证明一份", clerk);
        assertThat(done.status()).isEqualTo(Status.ISSUED);
        assertThat(done.times().submittedAt()).isEqualTo(done.times().endedAt());
        assertThat(affairs.get(done.head().number(), clerk).history()).singleElement()
                .satisfies(entry -> assertThat(entry.type()).isEqualTo(EventType.DONE_ON_SPOT));
    }

    @Test
    void only_the_owner_rates_and_only_once() {
        var number = submitted(Town.card());
        move(number, new Move.Refuse("户籍不在本区"), clerk);
        assertThatThrownBy(() -> move(number, new Move.Rate(5, ""), clerk)).isInstanceOf(AccessRefused.class);
        move(number, new Move.Rate(2, "说清楚了"), owner);
        assertThatThrownBy(() -> move(number, new Move.Rate(5, ""), owner)).isInstanceOf(Refusal.class);
    }

    @Test
    void another_centres_staff_sees_nothing_of_it() {
        var number = submitted(Town.card());
        assertThatThrownBy(() -> affairs.get(number, clerk("qiaoguang"))).isInstanceOf(NotFound.class);
        assertThat(lists.desk(clerk("qiaoguang"), AffairLists.Pile.ALL, number, 0, 5)).isEmpty();
        assertThat(lists.desk(clerk, AffairLists.Pile.TO_ACCEPT, number, 0, 5)).hasSize(1);
    }

    @Test
    void of_two_who_move_it_at_once_the_second_is_told() {
        var number = submitted(Town.card());
        affairs.move(number, accepting(2, 3, 4), clerk, 1);
        assertThatThrownBy(() -> affairs.move(number, new Move.Refuse("不属本中心"), clerk("jinshan"), 1))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(AffairReason.CHANGED_MEANWHILE));
    }

    @Test
    void notices_are_numbered_without_gaps_and_never_rewritten() {
        var first = submitted(Town.card());
        move(first, new Move.Refuse("一"), clerk);
        var second = submitted(Town.card());
        move(second, new Move.Refuse("二"), clerk);
        int before = affairs.get(first, owner).papers().getFirst().serial();
        assertThat(affairs.get(second, owner).papers().getFirst().serial()).isEqualTo(before + 1);
        assertThatThrownBy(() -> jdbc.sql("update affair.paper set serial = 1").update()).hasMessageContaining("never rewritten");
        assertThatThrownBy(() -> jdbc.sql("delete from affair.event").update()).hasMessageContaining("never rewritten");
    }

    @Test
    void the_sample_shows_every_state() {
        assertThat(jdbc.sql("select distinct status from affair.affair").query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(Status.values()).map(Enum::name).toList());
        assertThat(jdbc.sql("select count(*) from affair.affair").query(Integer.class).single()).isGreaterThan(39);
    }
}
