package org.linli.request.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.database.FileImports;
import org.linli.identity.Accounts;
import org.linli.identity.NewAccount;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.request.Urgency;
import org.linli.request.hotline.HotlineCases.Pile;
import org.linli.request.hotline.HotlineReceipt.Handed;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class HotlineTest {

    private static final String JINSHAN = "350502001001";

    @Autowired
    private HotlineReceipt receipt;
    @Autowired
    private HotlineCases cases;
    @Autowired
    private HotlineReturns returns;
    @Autowired
    private HotlineSender sender;
    @Autowired
    private HotlineConfig job;
    @Autowired
    private FileImports imports;
    @Autowired
    private Requests requests;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Clock clock;

    @Test
    void the_earlier_deadline_counts_and_stays_when_the_matter_is_judged_anew() {
        var soon = in(Duration.ofHours(30));
        var number = take("示例甲", soon);
        assertThat(sheet(number).clock().resolveDue()).isEqualTo(soon);
        requests.move(number, new Command.Admit(Urgency.NORMAL, org.linli.request.Complexity.COMPLEX, null), Caller.of(clerk()),
                Requests.ANY_VERSION);
        assertThat(sheet(number).clock().resolveDue()).isEqualTo(soon);
        var ours = sheet(take("示例乙", in(Duration.ofDays(90)))).clock().resolveDue();
        assertThat(ours).isBefore(in(Duration.ofDays(30)));
        assertThat(cases.ofRequest(number).orElseThrow().effectiveDue()).isEqualTo(soon);
    }

    @Test
    void the_same_external_number_is_taken_in_once_by_whichever_way() {
        var external = "R" + Ids.next().toString().substring(24);
        var due = BusinessTime.dateOf(clock.instant()).plusDays(1);
        var csv = "external_key,source,category,description,community,due\n" + external + ",HOTLINE,road,路面塌了," + JINSHAN
                + "," + due + "\n";
        assertThat(imports.take("requests.csv", csv).changed()).isEqualTo(1);
        assertThat(imports.take("requests.csv", csv).changed()).isZero();
        var number = cases.find(external).orElseThrow();
        assertThat(sheet(number).clock().resolveDue()).isEqualTo(BusinessTime.startOf(due.plusDays(1)));
        assertThatThrownBy(() -> receipt.receive(new Handed(external, null, "road", "路面塌了", where(), Placing.Contact.NONE), clerk()))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> imports.take("requests.csv", csv.replace(due.toString(), "soon"))).hasMessageContaining("due");
    }

    @Test
    void a_result_goes_back_in_one_file_and_never_again() {
        job.running.lock();
        try {
            var desk = clerk();
            var number = answered("路灯已修好，当晚恢复照明");
            var batch = returns.batch(desk).orElseThrow();
            assertThat(returns.resultsOf(batch, desk)).filteredOn(result -> result.number().equals(number)).singleElement()
                    .satisfies(result -> assertThat(result.result()).isEqualTo("路灯已修好，当晚恢复照明"));
            assertThat(returns.batch(desk)).isEmpty();
            assertThat(cases.ofRequest(number).orElseThrow().back()).satisfies(back -> assertThat(back.state()).isEqualTo(ReturnState.BY_FILE));
        } finally {
            job.running.unlock();
        }
    }

    @Test
    void a_result_is_pushed_until_it_is_taken_and_not_twice() throws IOException {
        job.running.lock();
        var got = new CopyOnWriteArrayList<String>();
        var keys = ConcurrentHashMap.<String>newKeySet();
        var number = answered("示例推送的结果，已经处理完毕");
        var hotline = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        hotline.createContext("/", call -> {
            var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (body.contains(number)) {
                got.add(body);
                keys.add(call.getRequestHeaders().getFirst("Idempotency-Key"));
            }
            call.sendResponseHeaders(body.contains(number) && got.size() == 1 ? 503 : 204, -1);
            call.close();
        });
        hotline.start();
        try {
            var policy = new HotlinePolicy("http://127.0.0.1:" + hotline.getAddress().getPort() + "/", 3, 0, 0, 5, true);
            for (int i = 0; i < 30 && sender.sendDue(policy) > 0; i++) {
                assertThat(got.size()).isLessThan(3);
            }
            assertThat(got).hasSize(2).allSatisfy(body -> assertThat(body).contains("示例推送的结果", "ANSWERED").doesNotContain("13900001234"));
            assertThat(keys).hasSize(1);
            assertThat(cases.ofRequest(number).orElseThrow().back()).satisfies(back -> assertThat(back.state()).isEqualTo(ReturnState.SENT));
            assertThat(sender.sendDue(policy)).isZero();
        } finally {
            hotline.stop(0);
            job.running.unlock();
        }
    }

    @Test
    void without_an_address_nothing_is_pushed() {
        assertThat(sender.sendDue(new HotlinePolicy("", 3, 0, 0, 5, false))).isZero();
    }

    @Test
    void clerks_take_in_and_take_the_file_in_the_coding_of_older_programs(Http http) {
        http.signIn(person(Scope.centre("jinshan"), Role.DISPATCHER));
        var external = "W" + Ids.next().toString().substring(24);
        var wrong = http.post("/work/hotline", Map.of("external", "", "text", "x", "category", "", "communityCode", JINSHAN, "due", "2020-01-01T10:00"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("请填写 12345 工单号");
        var sent = http.post("/work/hotline", Map.of("external", external, "text", "示例路面积水", "category", "road",
                "communityCode", JINSHAN, "due", "", "phone", "13900001234"));
        assertThat(sent.header("Location")).contains("hotline.done.taken");
        var number = cases.find(external).orElseThrow();
        assertThat(http.get("/work/hotline").body()).contains(external).contains("/work/requests/" + number);
        assertThat(http.get("/work/requests/" + number).body()).contains("12345 工单 " + external);
        answer(number, "积水已抽排，井口已疏通");
        http.post("/work/hotline/batches", Map.of());
        var batch = returns.batches(clerk()).getFirst().id();
        var gb = http.get("/work/hotline/batches/" + batch + ".csv?gb=true");
        assertThat(new String(gb.bytes(), Charset.forName("GB18030"))).contains("积水已抽排").contains("12345 工单号");
        assertThat(http.get("/work/hotline.xlsx").status()).isEqualTo(200);
        var elsewhere = http.another().signIn(person(Scope.centre("jinfeng"), Role.DISPATCHER));
        assertThat(elsewhere.get("/work/hotline?pile=ALL").body()).doesNotContain(external);
        assertThat(elsewhere.get("/work/hotline/batches/" + batch + ".csv").body()).doesNotContain("积水已抽排");
        assertThat(http.another().signIn(person(Scope.district("350502"), Role.AUDITOR)).post("/work/hotline/batches", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void a_file_holds_all_of_a_pile_however_many() {
        take("示例戊", null);
        take("示例己", null);
        take("示例庚", null);
        var read = new ArrayList<HotlineCase>();
        cases.each(clerk(), HotlineCases.Pile.ALL, 2, read::add);
        assertThat(read).extracting(HotlineCase::external).hasSize(cases.count(clerk(), HotlineCases.Pile.ALL)).doesNotHaveDuplicates();
        assertThat(read).extracting(HotlineCase::title).anyMatch(title -> title.startsWith("示例戊"));
    }

    @Test
    void the_district_s_desk_sees_what_it_took_over_itself(Http http) {
        http.signIn(person(Scope.district("350502"), Role.DISPATCHER));
        var external = "W" + Ids.next().toString().substring(24);
        http.post("/work/hotline", Map.of("external", external, "text", "示例桥头积水", "category", "road", "communityCode", JINSHAN,
                "due", "", "phone", ""));
        assertThat(http.get("/work/hotline").body()).contains(external);
        assertThat(http.get("/work/hotline.csv").body()).contains(external);
        assertThat(http.another().signIn(person(Scope.district("350502"), Role.DISPATCHER)).get("/work/hotline").body())
                .doesNotContain(external);
    }

    @Test
    void the_page_reads_well_on_every_screen(Browser browser) {
        take("示例丙", in(Duration.ofHours(20)));
        answered("示例丁：路面已经修补平整");
        browser.signIn(person(Scope.district("350502"), Role.SUPERVISOR));
        browser.open("/work/hotline").assertAccessible().screenshots("hotline");
        browser.page().locator("details summary").first().click();
        browser.assertAccessible();
        browser.open("/work/hotline?pile=READY").assertAccessible().screenshots("hotline-ready");
    }

    private String answered(String result) {
        var number = take("示例待答", null);
        answer(number, result);
        return number;
    }

    private void answer(String number, String result) {
        requests.move(number, new Command.Answer(result), Caller.of(clerk()), Requests.ANY_VERSION);
    }

    private String take(String words, @org.jspecify.annotations.Nullable Instant due) {
        return receipt.receive(new Handed("T" + Ids.next().toString().substring(24), due, "road", words + "：路面有坑", where(),
                new Placing.Contact("王小明", "13900001234")), clerk()).number();
    }

    private static Placing.Where where() {
        return new Placing.Where(JINSHAN, "", "环山路", null);
    }

    private Instant in(Duration duration) {
        return clock.instant().plus(duration).truncatedTo(ChronoUnit.SECONDS);
    }

    private RequestSheet sheet(String number) {
        return requests.get(number, Caller.of(Actor.SYSTEM));
    }

    private Actor clerk() {
        return accounts.find(person(Scope.centre("jinshan"), Role.DISPATCHER)).orElseThrow().toActor();
    }

    private String person(Scope scope, Role... roles) {
        var username = "hl-" + Ids.next();
        accounts.importAll(List.of(new NewAccount(username, "示例", null, Set.of(roles), scope, "", "", Http.PASSWORD, true)));
        return username;
    }
}
