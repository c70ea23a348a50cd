package org.linli.affair.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.affair.window.Ticket.Source;
import org.linli.affair.window.Ticket.State;
import org.linli.browser.Browser;
import org.linli.shared.Actor;
import org.linli.shared.MovableClock;
import org.linli.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class WindowQueueTest {

    @Autowired
    private WindowQueue queue;
    @Autowired
    private MovableClock clock;

    private Ticket take(String centre, String letter) {
        return queue.take(centre, letter, Source.STAFF, Actor.ANONYMOUS);
    }

    private void on(String moment, Runnable act) {
        clock.at(Instant.parse(moment), act);
    }

    @Test
    void two_windows_that_call_at_once_get_two_tickets() throws Exception {
        var taken = new ArrayList<UUID>();
        for (int i = 0; i < 24; i++) {
            taken.add(take("xiantang", "A").id());
        }
        var called = new CopyOnWriteArrayList<UUID>();
        var barrier = new CyclicBarrier(4);
        try (var windows = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int window = 1; window <= 4; window++) {
                int counter = window;
                windows.submit(() -> {
                    UUID seen = null;
                    for (int i = 0; i < 6; i++) {
                        barrier.await(20, TimeUnit.SECONDS);
                        seen = queue.callNext("xiantang", List.of(), counter, seen).id();
                        called.add(seen);
                    }
                    return null;
                });
            }
        }
        assertThat(called).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(taken);
    }

    @Test
    void every_day_begins_with_number_one() {
        on("2027-05-10T01:00:00Z", () -> {
            assertThat(take("xiantang", "A").label()).isEqualTo("A001");
            assertThat(take("xiantang", "A").label()).isEqualTo("A002");
            assertThat(take("xiantang", "B").label()).isEqualTo("B001");
        });
        on("2027-05-11T01:00:00Z", () -> {
            assertThat(take("xiantang", "A").label()).isEqualTo("A001");
            assertThat(queue.list("xiantang", State.WAITING)).hasSize(1);
        });
    }

    @Test
    void a_second_click_calls_nobody() {
        on("2027-05-12T01:00:00Z", () -> {
            take("xiantang", "A");
            take("xiantang", "A");
            var first = queue.callNext("xiantang", List.of(), 1, null);
            assertThatThrownBy(() -> queue.callNext("xiantang", List.of(), 1, null)).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.reason()).isEqualTo(QueueReason.WINDOW_MOVED));
            assertThat(queue.callNext("xiantang", List.of(), 1, first.id()).number()).isEqualTo(2);
            assertThat(queue.get(first.id()).state()).isEqualTo(State.DONE);
        });
    }

    @Test
    void who_was_skipped_can_be_called_again() {
        on("2027-05-13T01:00:00Z", () -> {
            take("xiantang", "A");
            var called = queue.callNext("xiantang", List.of(), 2, null);
            queue.skip("xiantang", called.id());
            assertThatThrownBy(() -> queue.callNext("xiantang", List.of(), 2, null)).isInstanceOf(Refusal.class);
            queue.callAgain("xiantang", called.id(), 2);
            assertThat(queue.at("xiantang", 2)).hasValueSatisfying(ticket -> assertThat(ticket.calls()).isEqualTo(2));
            assertThatThrownBy(() -> queue.done("qiaoguang", called.id())).hasMessageContaining("ticket");
        });
    }

    @Test
    void a_window_calls_only_what_it_serves() {
        on("2027-05-14T01:00:00Z", () -> {
            take("xiantang", "A");
            var wanted = take("xiantang", "C");
            assertThat(queue.callNext("xiantang", List.of("C"), 3, null).id()).isEqualTo(wanted.id());
        });
    }

    @Test
    void the_wait_follows_the_days_own_pace() {
        on("2027-05-17T01:00:00Z", () -> {
            for (int i = 0; i < 7; i++) {
                take("xiantang", "A");
            }
            assertThat(queue.waitFor("xiantang", "A").time()).isEqualTo(Duration.ofMinutes(7 * 8));
        });
        UUID[] seen = {null};
        for (int i = 0; i < 4; i++) {
            on("2027-05-17T0%d:%02d:00Z".formatted(2, i * 5), () ->
                    seen[0] = queue.callNext("xiantang", List.of(), 1, seen[0]).id());
        }
        on("2027-05-17T02:20:00Z", () -> assertThat(queue.waitFor("xiantang", "A").time()).isEqualTo(Duration.ofMinutes(3 * 5)));
    }

    @Test
    void a_ticket_on_the_phone_hears_that_it_was_called(Browser phone) {
        var page = phone.width(360).open("/queue/wuxing/take").page();
        phone.assertFits().assertAccessible().screenshot("queue-take");
        page.locator("button.take-group").first().click();
        phone.assertFits().assertAccessible().screenshot("queue-ticket");
        var id = UUID.fromString(page.url().replaceFirst(".*/", "").replaceFirst("\\?.*", ""));
        var label = queue.get(id).label();
        var wall = phone.another().width(1920).open("/queue/wuxing");
        take("wuxing", "B");
        var called = queue.callNext("wuxing", List.of("A"), 2, null);
        assertThat(called.label()).isEqualTo(label);
        PlaywrightAssertions.assertThat(wall.page().locator(".q-called")).containsText(label);
        PlaywrightAssertions.assertThat(page.locator("#ticket")).containsText("请到 2 号窗口",
                new LocatorAssertions.ContainsTextOptions().setTimeout(9_000));
        wall.assertAccessible().screenshots("queue-wall");
        phone.screenshot("queue-called");
        wall.close();
    }

    @Test
    void a_clerk_works_at_the_window(Browser clerk) {
        take("qiaoguang", "A");
        take("qiaoguang", "B");
        var page = clerk.signIn("social-worker").open("/work/queue?counter=3").page();
        page.locator("form[action$='/next'] button").click();
        PlaywrightAssertions.assertThat(page.locator(".now-serving .figure")).not().hasText("—");
        clerk.assertAccessible().screenshots("queue-work");
        page.locator("form[action$='/done'] button").click();
        PlaywrightAssertions.assertThat(page.locator(".now-serving .figure")).hasText("—");
    }
}
