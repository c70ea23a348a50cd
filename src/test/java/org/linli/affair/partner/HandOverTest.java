package org.linli.affair.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.affair.partner.HandOver.State;
import org.linli.browser.Browser;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Against a partner that is a process of its own and fails as partners do. */
@LinliTest
class HandOverTest {

    /** No pauses, so that nobody has to wait; one second for an answer. */
    private static final PartnerPolicy INSIDE = new PartnerPolicy(4, 0, 0, 1, true);

    @Autowired
    private Partners partners;
    @Autowired
    private HandOvers handOvers;
    @Autowired
    private PartnerSender sender;
    @Autowired
    private PartnerJob job;
    @Autowired
    private JdbcClient jdbc;
    @TempDir
    private Path directory;

    private final Actor clerk = new Actor(Ids.next(), "窗口", Set.of(Role.SOCIAL_WORKER), Scope.centre("qiaoguang"));
    private final HttpClient client = HttpClient.newHttpClient();
    private Process program;
    private int port;
    private UUID partner;
    private UUID handOver;

    @BeforeEach
    void start() throws Exception {
        job.running.lock();
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        run();
        partner = partners.insert(new Partners.Wanted("行政服务中心 " + port, "", "", ""), URI.create("http://127.0.0.1:" + port),
                true, clerk).id();
        handOver = handOvers.handOver(partner, sampleCase(), "请协助核验原件", true, clerk);
    }

    @AfterEach
    void stop() {
        partners.setActive(partner, false, clerk);
        program.destroyForcibly();
        client.close();
        job.running.unlock();
    }

    private void run() throws IOException {
        program = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx32m", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PartnerProgram.class.getName(), String.valueOf(port), directory.resolve("taken").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(program.inputReader().readLine()).isEqualTo("ready " + port);
    }

    private String sampleCase() {
        return jdbc.sql("select number from affair.affair where centre = 'qiaoguang' and status = 'ACCEPTED' order by number limit 1")
                .query(String.class).single();
    }

    private void mood(String mood) throws Exception {
        client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/mood"))
                .POST(HttpRequest.BodyPublishers.ofString(mood)).build(), HttpResponse.BodyHandlers.discarding());
    }

    private State attempt() {
        sender.sendDue(partner, INSIDE);
        return now().state();
    }

    private HandOver now() {
        return handOvers.ofPartner(partner, null).getFirst();
    }

    private List<String> done() throws IOException {
        var taken = directory.resolve("taken");
        return Files.exists(taken) ? Files.readAllLines(taken) : List.of();
    }

    @Test
    void a_partner_that_is_well_gives_a_receipt() throws Exception {
        assertThat(attempt()).isEqualTo(State.TAKEN);
        assertThat(now().receipt()).startsWith("XZ-");
        assertThat(done()).containsExactly(handOver.toString());
    }

    @Test
    void who_refuses_the_connection_is_tried_again_and_does_the_work_once() throws Exception {
        program.destroyForcibly().waitFor();
        assertThat(attempt()).isEqualTo(State.FAILED);
        assertThat(now().lastError()).contains("no answer");
        run();
        assertThat(attempt()).isEqualTo(State.TAKEN);
        assertThat(done()).hasSize(1);
    }

    @Test
    void whoever_took_it_and_failed_to_say_so_is_asked_and_not_told_twice() throws Exception {
        for (var mood : List.of("STUMBLES", "CUT", "SLOW")) {
            mood(mood);
            assertThat(attempt()).as(mood).isEqualTo(State.FAILED);
            assertThat(attempt()).as(mood).isEqualTo(State.TAKEN);
            assertThat(done()).as(mood).hasSize(1);
            Files.delete(directory.resolve("taken"));
            partner = partners.insert(new Partners.Wanted("电信 " + mood, "", "", ""), URI.create("http://127.0.0.1:" + port), true, clerk).id();
            handOver = handOvers.handOver(partner, sampleCase(), "迁移宽带", false, clerk);
        }
    }

    @Test
    void who_dies_after_taking_it_does_the_work_once() throws Exception {
        mood("DIES");
        assertThat(attempt()).isEqualTo(State.FAILED);
        program.waitFor();
        run();
        assertThat(attempt()).isEqualTo(State.TAKEN);
        assertThat(done()).hasSize(1);
    }

    @Test
    void after_enough_tries_it_is_given_up_and_sent_again_by_hand() throws Exception {
        mood("BUSY");
        for (int i = 1; i < INSIDE.attempts(); i++) {
            assertThat(attempt()).isEqualTo(State.FAILED);
        }
        assertThat(attempt()).isEqualTo(State.DEAD);
        assertThat(now().lastError()).isEqualTo("answered 503");
        mood("WELL");
        assertThat(attempt()).as("nobody tries what was given up").isEqualTo(State.DEAD);
        assertThat(handOvers.repeat(partner, null, clerk)).isOne();
        assertThat(attempt()).isEqualTo(State.TAKEN);
    }

    @Test
    void what_the_partner_does_not_want_is_not_sent_again() throws Exception {
        mood("UNWILLING");
        assertThat(attempt()).isEqualTo(State.DEAD);
    }

    @Test
    void an_answer_without_a_receipt_is_no_receipt() throws Exception {
        mood("FORGETS_TO_SAY");
        assertThat(attempt()).isEqualTo(State.FAILED);
        assertThat(now().lastError()).isEqualTo("answered without a receipt");
    }

    @Test
    void what_was_settled_by_telephone_is_not_sent_when_the_partner_returns() throws Exception {
        mood("BUSY");
        attempt();
        handOvers.settleByPhone(handOver, "林科长", Instant.parse("2026-11-28T02:00:00Z"), clerk);
        mood("WELL");
        assertThat(attempt()).isEqualTo(State.BY_PHONE);
        assertThat(done()).isEmpty();
        assertThat(now().byPhone()).isEqualTo("林科长");
        assertThatThrownBy(() -> handOvers.settleByPhone(handOver, "林科长", Instant.EPOCH, clerk)).isInstanceOf(Refusal.class);
    }

    @Test
    void nothing_is_handed_over_twice_nor_by_whoever_may_not_see_it() {
        assertThatThrownBy(() -> handOvers.handOver(partner, sampleCase(), "再交一次", false, clerk)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(PartnerReason.HANDED_OVER_ALREADY));
        var stranger = new Actor(Ids.next(), "别处", Set.of(Role.SOCIAL_WORKER), Scope.centre("jinshan"));
        assertThatThrownBy(() -> handOvers.handOver(partner, sampleCase(), "请办", false, stranger)).isInstanceOf(Invalid.class);
    }

    @Test
    void pages_show_what_waits_and_the_key_once(Http http, Browser browser) throws Exception {
        mood("BUSY");
        attempt();
        assertThat(http.signIn("social-worker").get("/admin/partners").status()).isEqualTo(403);
        browser.signIn("system-admin").open("/admin/partners").assertAccessible().screenshots("partners");
        browser.width(1366).open("/admin/partners/" + partner).assertAccessible().screenshots("partner");
        var clerkBrowser = browser.another().signIn("social-worker").open("/work/hand-overs");
        clerkBrowser.assertAccessible().screenshots("hand-overs");
        var page = clerkBrowser.page();
        page.locator("#f-subject").fill("LL00000000000000");
        page.locator("#f-partner").selectOption(partner.toString());
        page.locator("#f-note").fill(" ");
        page.locator(".form button.primary").click();
        assertThat(page.locator("#error-summary li").allInnerTexts()).containsExactly("请对方做什么：请填写这一项");
        clerkBrowser.close();
    }
}
