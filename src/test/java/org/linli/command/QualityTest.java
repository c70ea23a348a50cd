package org.linli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.command.MonthFigures.By;
import org.linli.request.Command;
import org.linli.request.Command.Finding;
import org.linli.request.Command.Satisfaction;
import org.linli.request.MonthlyMarks;
import org.linli.request.Requests;
import org.linli.request.ServiceLimits;
import org.linli.request.Status;
import org.linli.shared.BusinessTime;
import org.linli.shared.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class QualityTest {

    @Autowired
    private Follower follower;
    @Autowired
    private MonthFigures figures;
    @Autowired
    private MonthlyMarks marks;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    private final Town town;

    QualityTest(@Autowired Requests requests) {
        town = new Town(requests);
    }

    @Test
    void what_was_signed_in_time_and_done_in_time_counts_so() {
        var before = meals(present());
        town.answered();
        var after = meals(present());
        assertThat(after.promised() - before.promised()).isEqualTo(1);
        assertThat(after.kept() - before.kept()).isEqualTo(1);
        assertThat(after.signedInTime() - before.signedInTime()).isEqualTo(1);
        assertThat(after.reopened()).isEqualTo(before.reopened());
    }

    @Test
    void what_comes_after_its_limit_is_a_breach_that_the_public_page_counts(Http http) {
        var begun = Instant.now().minus(Duration.ofDays(30));
        var number = new String[1];
        clock.at(begun, () -> number[0] = town.dispatched());
        clock.at(begun.plus(Duration.ofDays(6)), () -> town.move(number[0], new Command.Sign(), Town.OFFICER));
        follower.catchUp();
        var month = YearMonth.from(BusinessTime.dateOf(dueOf(number[0])));
        var before = meals(month);
        town.move(number[0], new Command.Submit("已联系助餐点，明日起送餐上门", List.of()), Town.OFFICER);
        var after = meals(month);
        assertThat(after.kept()).as("late").isEqualTo(before.kept());
        assertThat(jdbc.sql("select promised and not kept and not signed_in_time from command.trace where number = ?")
                .param(number[0]).query(Boolean.class).single()).isTrue();
        assertThat(http.get("/promises?month=" + month).body()).contains("未按时");
    }

    @Test
    void a_broken_promise_is_not_kept_though_the_limit_was() {
        var number = town.signed();
        town.move(number, new Command.KeepPromise(Instant.now()), org.linli.shared.Actor.SYSTEM);
        town.move(number, new Command.Submit("已联系助餐点，明日起送餐上门", List.of()), Town.OFFICER);
        follower.catchUp();
        assertThat(jdbc.sql("select promised and not kept from command.trace where number = ?").param(number)
                .query(Boolean.class).single()).isTrue();
        assertThat(marks.of(present())).filteredOn(unit -> unit.unit().equals("civil")).singleElement()
                .satisfies(unit -> assertThat(unit.late()).contains(number));
    }

    @Test
    void who_hands_back_is_the_one_that_counts_and_who_is_asked_again_too() {
        var number = town.dispatched();
        town.move(number, new Command.HandBack("FUNCTION", "三定方案第三条", "health"), Town.OFFICER);
        follower.catchUp();
        assertThat(jdbc.sql("select 'civil' = any(returned_by) from command.trace where number = ?").param(number)
                .query(Boolean.class).single()).isTrue();
        var again = town.answered();
        town.move(again, new Command.FollowUp(Finding.UNSOLVED, Satisfaction.UNSATISFIED, "仍未送到"), Town.FOLLOW_UP);
        follower.catchUp();
        assertThat(jdbc.sql("select reopened from command.trace where number = ?").param(again).query(Boolean.class)
                .single()).isTrue();
    }

    @Test
    void time_in_a_status_is_what_passed_between_coming_and_going() {
        var begun = Instant.now().minus(Duration.ofHours(10));
        var number = new String[1];
        clock.at(begun, () -> number[0] = town.place());
        clock.at(begun.plus(Duration.ofHours(1)), () -> town.dispatch(number[0]));
        clock.at(begun.plus(Duration.ofHours(3)), () -> town.move(number[0], new Command.Sign(), Town.OFFICER));
        follower.catchUp();
        var spent = (Long[]) jdbc.sql("select spent from command.trace where number = ?").param(number[0])
                .query((row, n) -> row.getArray(1).getArray()).single();
        assertThat(spent[Course.STATUSES.indexOf(Status.SUBMITTED)]).isEqualTo(3600);
        assertThat(spent[Course.STATUSES.indexOf(Status.DISPATCHED)]).isEqualTo(7200);
        assertThat(spent[Course.STATUSES.indexOf(Status.IN_PROGRESS)]).isZero();
    }

    @Test
    void everybody_reads_the_promises_and_staff_open_the_rows(Http http, @Autowired ServiceLimits limits) {
        town.answered();
        follower.catchUp();
        var page = http.get("/promises");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("/screen/rows");
        limits.at(LocalDate.now()).forEach(limit -> assertThat(page.body()).contains("id=\"c-" + limit.category().code()));
        assertThat(http.signIn("commander").get("/promises").body()).contains("/screen/rows?of=PROMISED");
        assertThat(http.get("/promises?month=nonsense").status()).isEqualTo(200);
    }

    @Test
    void every_number_of_the_rates_opens_as_many_rows(Browser browser) {
        town.move(town.answered(), new Command.Rate(1, ""), Town.RESIDENT);
        follower.catchUp();
        browser.signIn("supervisor").open("/work/rates");
        @SuppressWarnings("unchecked")
        var wrong = (List<String>) browser.page().evaluate("""
                Promise.all([...document.querySelectorAll("main a[href^='/screen/rows']")].map(async a => {
                  const page = await (await fetch(a.getAttribute("href"))).text();
                  const count = page.match(/s-count">[^\\d]*([\\d\\u2009]+)/)[1];
                  return count === a.textContent.trim() ? null : a.outerHTML + count;
                })).then(all => all.filter(it => it))
                """);
        assertThat(wrong).isEmpty();
        browser.assertAccessible().screenshots("rates");
        browser.open("/promises").screenshots("promises").assertAccessible();
    }

    @Test
    void the_tables_leave_as_files(Http http) {
        var staff = http.signIn("auditor");
        var csv = staff.get("/work/rates/departments.csv").body();
        assertThat(csv).contains("按时签收率", "退单率", "民政局");
        assertThat(new String(staff.get("/work/rates/categories.xlsx").bytes(), 0, 2, StandardCharsets.UTF_8)).isEqualTo("PK");
        assertThat(http.another().get("/work/rates").status()).isEqualTo(302);
    }

    private Quality meals(YearMonth month) {
        follower.catchUp();
        return figures.by(By.CATEGORY, month).stream().filter(it -> it.key().equals("meal")).findFirst().orElse(Quality.NONE);
    }

    private YearMonth present() {
        return figures.present();
    }

    private Instant dueOf(String number) {
        return jdbc.sql("select assess_at from command.trace where number = ?").param(number)
                .query((row, n) -> row.getTimestamp(1).toInstant()).single();
    }
}
