package org.linli.request.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.identity.AuditTrail;
import org.linli.request.MonthlyMarks;
import org.linli.request.MonthlyMarks.UnitMonth;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.linli.shared.MovableClock;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.web.AccessRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Months of 2031 with figures of their own, rolled back. */
@LinliTest
class CardsTest {

    private static final YearMonth MARCH = YearMonth.of(2031, 3);
    private static final Actor SUPERVISOR = actor(Scope.district("350502"), Role.SUPERVISOR);
    private static final Actor COMMANDER = actor(Scope.district("350502"), Role.COMMANDER);
    private static final Actor LEAD = actor(Scope.department("court"), Role.LEAD);
    private static final Actor OTHER_LEAD = actor(Scope.department("union"), Role.LEAD);

    @Autowired
    private CardRows rows;
    @Autowired
    private Cards cards;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MonthlyReview.Rules rules;
    @Autowired
    private AuditTrail audit;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private MovableClock clock;

    @Test
    void a_month_is_summed_up_once_and_proposes_what_a_supervisor_confirms() {
        undone(() -> {
            var card = proposed();
            assertThat(card.colour()).isEqualTo(Colour.YELLOW);
            assertThat(card.grounds()).containsExactly(Ground.LATE);
            assertThat(review(MARCH, 9)).as("again, with other figures").isFalse();
            assertThat(cards.summaries(MARCH, SUPERVISOR)).singleElement().satisfies(it -> assertThat(it.late()).hasSize(3));
            assertThatThrownBy(() -> cards.get(card.id(), LEAD)).as("a proposal is not yet the unit's").isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cards.decide(card.id(), true, " ", SUPERVISOR)).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> cards.decide(card.id(), true, "情况属实", LEAD)).isInstanceOf(AccessRefused.class);
            cards.decide(card.id(), true, "三件逾期属实", SUPERVISOR);
            assertThatThrownBy(() -> cards.decide(card.id(), false, "再想一想吧", SUPERVISOR)).isInstanceOf(Refusal.class);
            assertThat(cards.get(card.id(), LEAD).status()).isEqualTo(CardStatus.CONFIRMED);
            assertThat(cards.waiting(LEAD)).isOne();
            assertThatThrownBy(() -> cards.get(card.id(), OTHER_LEAD)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void a_unit_appeals_in_time_and_somebody_else_rules() {
        undone(() -> {
            var card = confirmed();
            at("2031-04-03T10:00", () -> {
                assertThatThrownBy(() -> cards.appeal(card.id(), "其中一件不归我们", OTHER_LEAD)).isInstanceOf(AccessRefused.class);
                cards.appeal(card.id(), "其中一件因台风停工", LEAD);
            });
            assertThatThrownBy(() -> cards.rule(card.id(), true, "理由不充分", SUPERVISOR)).isInstanceOf(Refusal.class)
                    .hasMessageContaining("CARD_SAME_PERSON");
            cards.rule(card.id(), false, "台风期间予以剔除", COMMANDER);
            assertThat(cards.steps(cards.get(card.id(), LEAD))).extracting(Card.Step::status).containsExactly(
                    CardStatus.PROPOSED, CardStatus.CONFIRMED, CardStatus.APPEALED, CardStatus.REVOKED);
            assertThat(jdbc.sql("select count(*) from identity.audit where action like 'card.%' and subject = 'card:court:2031-03'")
                    .query(Integer.class).single()).isEqualTo(3);
        });
    }

    @Test
    void the_time_to_appeal_ends_after_three_working_days() {
        undone(() -> {
            var card = confirmed();
            assertThat(cards.get(card.id(), LEAD).appealUntil()).isEqualTo(moment("2031-04-04T17:30"));
            at("2031-04-04T17:31", () -> assertThatThrownBy(() -> cards.appeal(card.id(), "其中一件因台风停工", LEAD))
                    .hasMessageContaining("CARD_APPEAL_TOO_LATE"));
        });
    }

    @Test
    void yellow_again_within_half_a_year_is_red_unless_the_first_was_dropped() {
        undone(() -> {
            confirmed();
            at("2031-09-01T10:00", () -> review(YearMonth.of(2031, 8), 3));
            at("2031-10-08T10:00", () -> review(YearMonth.of(2031, 9), 3));
            assertThat(cards.list(YearMonth.of(2031, 8), SUPERVISOR)).singleElement()
                    .satisfies(it -> assertThat(it.grounds()).containsExactly(Ground.YELLOWS, Ground.LATE));
            assertThat(cards.list(YearMonth.of(2031, 9), SUPERVISOR)).singleElement()
                    .satisfies(it -> assertThat(it.colour()).as("March is seven months ago").isEqualTo(Colour.YELLOW));
        });
        undone(() -> {
            var card = proposed();
            at("2031-04-01T11:00", () -> cards.decide(card.id(), false, "台风停工三天", SUPERVISOR));
            at("2031-05-06T10:00", () -> review(YearMonth.of(2031, 4), 3));
            assertThat(cards.list(YearMonth.of(2031, 4), SUPERVISOR)).singleElement()
                    .satisfies(it -> assertThat(it.colour()).isEqualTo(Colour.YELLOW));
        });
    }

    @Test
    void the_clock_sums_up_on_the_first_working_day() {
        undone(() -> {
            at("2031-06-01T10:00", () -> reviewer(3).ifDue());
            assertThat(cards.isReviewed(YearMonth.of(2031, 5))).as("a Sunday").isFalse();
            at("2031-06-02T00:10", () -> reviewer(3).ifDue());
            assertThat(cards.isReviewed(YearMonth.of(2031, 5))).isTrue();
        });
    }

    @Test
    void the_sample_shows_a_proposal_and_an_appeal_and_pages_are_looked_at(Browser browser, Http http) {
        assertThat(jdbc.sql("select distinct status from request.card").query(String.class).list()).contains("PROPOSED", "APPEALED");
        browser.signIn("supervisor").open("/work/supervision/cards").assertAccessible().screenshots("supervision-cards");
        browser.page().locator(".v-cards a").first().click();
        browser.page().waitForURL("**/cards/*-*");
        browser.assertAccessible().screenshots("supervision-card");
        browser.another().signIn("lead-urban").open("/work/supervision/cards").width(360).assertAccessible().screenshot("supervision-cards-lead");
        assertThat(http.signIn("lead-urban").get("/work/supervision/cards").body()).contains("本单位的牌").doesNotContain("住房和城乡建设局");
        assertThat(http.get("/work/supervision/cards.csv").body()).contains("逾期");
        assertThat(http.another().signIn("officer-urban").get("/work/supervision/cards").status()).isEqualTo(403);
    }

    @Test
    void what_is_no_month_to_sum_up_is_refused_at_its_field(Http http) {
        http.signIn("supervisor");
        for (var wrong : List.of("1900-01", "2199-12", "2026-13", "")) {
            var answer = http.post("/work/supervision/cards", Map.of("month", wrong));
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("id=\"e-month\"").contains("value=\"" + (wrong.isEmpty() ? "20" : wrong + "\""));
        }
        assertThat(http.post("/work/supervision/cards", Map.of("month", "1900-01")).body()).contains("1900-01 没有到期的点单");
        assertThat(cards.isReviewed(YearMonth.of(1900, 1))).isFalse();
    }

    private Card confirmed() {
        var card = proposed();
        at("2031-04-01T11:00", () -> cards.decide(card.id(), true, "三件逾期属实", SUPERVISOR));
        return card;
    }

    private Card proposed() {
        at("2031-04-01T10:00", () -> assertThat(review(MARCH, 3)).isTrue());
        return cards.list(MARCH, SUPERVISOR).getFirst();
    }

    private boolean review(YearMonth month, int late) {
        return reviewer(late).of(month, SUPERVISOR);
    }

    private MonthlyReview reviewer(int late) {
        MonthlyMarks marks = month -> List.of(new UnitMonth("court", 12,
                java.util.stream.IntStream.range(0, late).mapToObj(i -> "LL2031030100000" + i).toList(), new BigDecimal("91.20")));
        return new MonthlyReview(marks, rows, jdbc, rules, audit, transaction);
    }

    private void at(String moment, Runnable action) {
        clock.at(moment(moment), action);
    }

    private void undone(Runnable story) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            clock.at(moment("2031-04-02T09:00"), story);
        });
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(BusinessTime.ZONE).toInstant();
    }

    private static Actor actor(Scope scope, Role role) {
        return new Actor(UUID.randomUUID(), "somebody", Set.of(role), scope);
    }
}
