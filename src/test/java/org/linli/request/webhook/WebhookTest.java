package org.linli.request.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.identity.Accounts;
import org.linli.identity.NewAccount;
import org.linli.identity.PersonalVault;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.request.webhook.WebhookDeliveries.DeliveryState;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.shared.calls.CallAddress;
import org.linli.shared.calls.CallSignature;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A partner's server on this machine, with the moods of real ones. */
@LinliTest
class WebhookTest {

    private static final WebhookPolicy INSIDE = new WebhookPolicy(3, 0, 0, 1, true);

    @Autowired
    private Requests requests;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Webhooks webhooks;
    @Autowired
    private WebhookFollower follower;
    @Autowired
    private WebhookDeliveries deliveries;
    @Autowired
    private WebhookJob job;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PersonalVault vault;
    @Autowired
    private Clock clock;

    private record Got(Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.get(name).getFirst();
        }
    }

    private final List<Got> got = new CopyOnWriteArrayList<>();
    private IntSupplier answer = () -> 204;
    private HttpServer partner;

    @BeforeEach
    void start() throws IOException {
        job.running.lock();
        partner = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        partner.setExecutor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor());
        partner.createContext("/", call -> {
            got.add(new Got(Map.copyOf(call.getRequestHeaders()),
                    new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            call.sendResponseHeaders(answer.getAsInt(), -1);
            call.close();
        });
        partner.start();
    }

    @AfterEach
    void stop() {
        partner.stop(0);
        jdbc.sql("update request.webhook set active = false").update();
        job.running.unlock();
    }

    @Test
    void what_happens_arrives_signed_with_codes_and_without_a_person() {
        var hook = hook("urban");
        var number = dispatched();
        var call = sendAll(hook).getLast();
        assertThat(call.body()).contains(number, "\"type\":\"request.dispatched\"", "\"lead\":\"urban\"")
                .doesNotContain("王小明", "13900001234", "占道");
        assertThat(call.header("Webhook-signature")).isEqualTo(CallSignature.of(webhooks.secretOf(hook),
                call.header("Webhook-id"), Long.parseLong(call.header("Webhook-timestamp")), call.body()));
        assertThat(call.header("Idempotency-key")).isEqualTo(call.header("Webhook-id"));
        assertThat(sent(hook)).isEqualTo(got.size());
    }

    @Test
    void another_departments_system_hears_nothing() {
        var hook = hook("civil");
        dispatched();
        assertThat(sendAll(hook)).isEmpty();
    }

    @Test
    void a_500_after_it_was_taken_comes_again_under_the_same_id() {
        var hook = hook("urban");
        answer = () -> got.size() == 1 ? 500 : 200;
        dispatched();
        sendAll(hook);
        assertThat(got).extracting(call -> call.header("Idempotency-key")).startsWith(got.get(1).header("Idempotency-key"));
        assertThat(got).hasSize(2);
        assertThat(sent(hook)).isEqualTo(1);
    }

    @Test
    void a_partner_that_is_down_or_slow_loses_nothing_and_is_told_again_by_hand() {
        var hook = hook("urban");
        answer = () -> {
            java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(1_500).toNanos());
            return 200;
        };
        dispatched();
        sendAll(hook);
        assertThat(deliveries.counts(hook)).containsEntry(DeliveryState.DEAD, 1);
        assertThat(deliveries.list(hook, DeliveryState.DEAD).getFirst().lastError()).contains("HttpTimeoutException");
        var port = partner.getAddress().getPort();
        partner.stop(0);
        deliveries.repeat(hook, null, Actor.SYSTEM);
        sendAll(hook);
        assertThat(deliveries.list(hook, DeliveryState.DEAD).getFirst().lastError()).contains("ConnectException");
        assertThat(port).isPositive();
        assertThat(deliveries.repeat(hook, deliveries.list(hook, null).getFirst().id(), Actor.SYSTEM)).isEqualTo(1);
        assertThat(deliveries.counts(hook)).containsEntry(DeliveryState.QUEUED, 1);
    }

    @Test
    void nothing_is_written_twice_when_the_position_is_lost() {
        var hook = hook("urban");
        dispatched();
        followToTheEnd();
        var before = deliveries.list(hook, null).size();
        jdbc.sql("update request.webhook_position set id = id - 3").update();
        followToTheEnd();
        assertThat(deliveries.list(hook, null)).hasSize(before).isNotEmpty();
    }

    @Test
    void the_inside_of_the_network_is_not_called() {
        for (var url : List.of("http://example.org/x", "https://127.0.0.1/x", "https://" + String.join(".", "10", "1", "2", "3") + "/", "https://[::1]/",
                "https://[fd00::1]/", "https://169.254.169.254/latest")) {
            assertThat(CallAddress.isAllowed(URI.create(url), false)).as(url).isFalse();
        }
        assertThat(CallAddress.isAllowed(URI.create("http://" + String.join(".", "10", "1", "2", "3") + "/"), true)).isTrue();
        assertThat(CallAddress.isAllowed(URI.create("http://169.254.169.254/"), true)).isFalse();
        assertThatThrownBy(() -> webhooks.create(new Webhooks.Wanted("x", "ftp://x", "", Set.of()), Actor.SYSTEM))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void an_administrator_makes_one_and_sees_its_secret_once(Http http) {
        http.signIn(person(Scope.district("350502"), Role.SYSTEM_ADMIN));
        var name = "示例-" + Ids.next();
        assertThat(http.post("/admin/webhooks", Map.of("name", name, "url", "http://127.0.0.1/")).status()).isEqualTo(422);
        assertThat(http.post("/admin/webhooks", Map.of("name", name, "url", "https://192.0.2.1/hook", "department", "nobody")).status())
                .as("not everybody's events by a slip").isEqualTo(422);
        for (var slip : List.of(Map.of("name", "长".repeat(81), "url", "https://192.0.2.1/"), Map.of("name", name, "url", "https://192.0.2.1:99999/"),
                Map.of("name", name, "url", "https://192.0.2.1/" + "a".repeat(500)))) {
            assertThat(http.post("/admin/webhooks", slip).status()).as(slip.toString()).isEqualTo(422);
        }
        var made = http.post("/admin/webhooks", Map.of("name", name, "url", "https://192.0.2.1/hook", "department", "urban",
                "events", "SIGNED")).body();
        assertThat(made).contains("whsec_").contains(name);
        assertThat(http.get("/admin/webhooks").body()).contains(name).doesNotContain("whsec_");
        var id = webhooks.list().stream().filter(hook -> hook.name().equals(name)).findFirst().orElseThrow();
        assertThat(id.events()).containsExactly(EventType.SIGNED);
        assertThat(http.get("/admin/webhooks/" + id.id() + "?state=DEAD").status()).isEqualTo(200);
        assertThat(http.post("/admin/webhooks/" + id.id() + "/repeat", Map.of()).status()).isEqualTo(302);
        assertThat(http.post("/admin/webhooks/" + id.id() + "/active", Map.of("active", "false")).status()).isEqualTo(302);
    }

    @Test
    void the_pages_read_well_on_every_screen(Browser browser) {
        var hook = hook("urban");
        answer = () -> 500;
        dispatched();
        sendAll(hook);
        browser.signIn(person(Scope.district("350502"), Role.SYSTEM_ADMIN));
        browser.open("/admin/webhooks/" + hook);
        assertThat(browser.page().content()).contains("对方回答 500").doesNotContain("answered 500");
        browser.assertAccessible();
        browser.screenshots("webhook");
        browser.open("/admin/webhooks");
        browser.assertAccessible();
        browser.screenshots("webhooks");
        browser.page().locator("#f-name").fill("示例全部诉求的系统");
        browser.page().locator("#f-url").fill("https://example.org/hook");
        assertThat(browser.page().evaluate("() => document.querySelector('form.form').checkValidity()"))
                .as("for all requests: a browser sends it").isEqualTo(true);
    }

    private UUID hook(String department) {
        var id = Ids.next();
        jdbc.sql("""
                insert into request.webhook (id, name, url, secret, department, events, created_by, created_at)
                values (?, 'test', ?, ?, ?, '{DISPATCHED}', ?, ?)
                """).param(id).param("http://127.0.0.1:" + partner.getAddress().getPort() + "/" + id)
                .param(vault.seal(CallSignature.freshSecret())).param(department).param(Actor.SYSTEM.id())
                .param(clock.instant().atOffset(java.time.ZoneOffset.UTC)).update();
        return id;
    }

    private void followToTheEnd() {
        while (follower.follow()) {
            // on
        }
    }

    /** Follows and sends until nothing of the hook is due, as the jobs do, but with a policy that waits for nothing. */
    private List<Got> sendAll(UUID hook) {
        followToTheEnd();
        var sender = new WebhookSender(webhooks, deliveries, clock);
        for (int round = 0; round < 5; round++) {
            deliveries.take(100, INSIDE.lease()).forEach(due -> sender.send(due, INSIDE));
        }
        return got.stream().filter(call -> true).toList();
    }

    private int sent(UUID hook) {
        return deliveries.counts(hook).getOrDefault(DeliveryState.SENT, 0);
    }

    private String dispatched() {
        var dispatcher = accounts.find(person(Scope.centre("jinshan"), Role.DISPATCHER)).orElseThrow().toActor();
        var number = requests.place(new Placing(Source.PHONE, "parking", "", "占道停车", new Placing.Where("350502001001", "",
                "", null), new Placing.Contact("王小明", "13900001234"), Placing.Options.USUAL, List.of(), ""), dispatcher).number();
        requests.move(number, new Command.Dispatch("urban", List.of(), ""), Caller.of(dispatcher), Requests.ANY_VERSION);
        return number;
    }

    private String person(Scope scope, Role role) {
        var username = "hook-" + Ids.next();
        accounts.importAll(List.of(new NewAccount(username, "示例", null, Set.of(role), scope, "", "", Http.PASSWORD, true)));
        return username;
    }
}
