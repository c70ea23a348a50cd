package org.linli.request.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.file.AbandonedFiles;
import org.linli.identity.Accounts;
import org.linli.identity.NewAccount;
import org.linli.request.Placing;
import org.linli.request.RequestRefusal;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 代办: for a while, within its reach, and not a moment longer. */
@LinliTest
class AgencyTest {

    private static final AtomicInteger PHONES = new AtomicInteger(1000);

    @Autowired
    private Accounts accounts;
    @Autowired
    private Requests requests;
    @Autowired
    private Authorise authorise;
    @Autowired
    private Errands errands;
    @Autowired
    private AgencyLists lists;
    @Autowired
    private Clock clock;

    private record Person(String username, String phone, Actor actor) {
    }

    @Test
    void an_agent_sees_and_completes_until_the_moment_it_is_taken_back(Http http) {
        var principal = resident("陈阿婆");
        var agent = resident("陈小妹");
        var number = order(principal, "elder-care");
        var other = http.another().token(agent.username());
        assertThat(other.get("/api/v1/requests/" + number).status()).isEqualTo(404);
        var id = authorise.byPrincipal(wanted(agent, List.of(), ""), principal.actor());
        var sheet = other.get("/api/v1/requests/" + number);
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.body()).contains("\"name\":\"remind\"").doesNotContain("\"name\":\"withdraw\"");
        assertThat(other.postJson("/api/v1/requests/" + number + "/moves/remind", "{}").status()).isEqualTo(200);
        assertThat(other.postJson("/api/v1/requests/" + number + "/moves/withdraw", "{\"reason\":\"不办了\"}").status())
                .isEqualTo(404);
        var page = http.another().signIn(agent.username());
        assertThat(page.get("/requests/" + number).status()).isEqualTo(200);
        assertThat(page.get("/my/agency/" + id).body()).contains(number).doesNotContain("陈阿婆");
        var owner = http.another().signIn(principal.username());
        owner.get("/my/agency/" + id);
        assertThat(owner.post("/my/agency/" + id + "/revoke", Map.of()).status()).isEqualTo(302);
        assertThat(other.get("/api/v1/requests/" + number).status()).isEqualTo(404);
        assertThat(page.get("/requests/" + number).status()).isEqualTo(404);
        assertThat(page.get("/my/agency/" + id).status()).isEqualTo(404);
    }

    @Test
    void it_reaches_what_it_names_and_nothing_else(Http http) {
        var principal = resident("林伯");
        var agent = resident("林嫂");
        var inside = order(principal, "elder-care");
        var outside = order(principal, "noise");
        var strange = order(resident("路人"), "elder-care");
        authorise.byPrincipal(wanted(agent, List.of("elder-care"), ""), principal.actor());
        var api = http.token(agent.username());
        assertThat(api.get("/api/v1/requests/" + inside).status()).isEqualTo(200);
        assertThat(api.get("/api/v1/requests/" + outside).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/requests/" + strange).status()).isEqualTo(404);
        authorise.byPrincipal(wanted(agent, List.of(), outside), principal.actor());
        assertThat(api.get("/api/v1/requests/" + outside).status()).isEqualTo(200);
        var secret = order(principal, "elder-care", new Placing.Options(false, true, null));
        assertThat(api.get("/api/v1/requests/" + secret).status()).as("confidential: not with all the others").isEqualTo(404);
        var everything = authorise.byPrincipal(wanted(agent, List.of(), ""), principal.actor());
        assertThat(errands.reached(errands.get(everything, agent.actor()), 50)).extracting(Agencies.Reached::number)
                .contains(inside).doesNotContain(secret, order(principal, "report"));
        authorise.byPrincipal(wanted(agent, List.of(), secret), principal.actor());
        assertThat(api.get("/api/v1/requests/" + secret).status()).as("named by its number").isEqualTo(200);
        assertThatThrownBy(() -> authorise.byPrincipal(wanted(agent, List.of(), strange), principal.actor()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void what_may_be_delegated_is_bounded() {
        var principal = resident("黄姨");
        var agent = resident("黄叔");
        assertThatThrownBy(() -> authorise.byPrincipal(wanted(agent, List.of("public-security"), ""), principal.actor()))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.errors().getFirst().field()).isEqualTo("categories"));
        var long0 = wanted(agent, List.of(), "");
        assertThatThrownBy(() -> authorise.byPrincipal(new Wanted(long0.kind(), long0.agent(), "代办", List.of(), "",
                today(), today().plusDays(500)), principal.actor()))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.errors().getFirst().field()).isEqualTo("until"));
        assertThatThrownBy(() -> authorise.byPrincipal(wanted(principal, List.of(), ""), principal.actor()))
                .isInstanceOf(Invalid.class);
        var later = authorise.byPrincipal(new Wanted(AgencyKind.PARTY, long0.agent(), "转组织关系", List.of(), "",
                today().plusDays(3), today().plusDays(9)), principal.actor());
        assertThatThrownBy(() -> errands.get(later, agent.actor())).isInstanceOf(NotFound.class);
    }

    @Test
    void principal_and_agent_are_told_what_the_other_did_once_a_day_and_nobody_their_own(@Autowired JdbcClient jdbc) {
        var principal = resident("苏伯");
        var agent = resident("苏姨");
        var id = authorise.byPrincipal(wanted(agent, List.of(), ""), principal.actor());
        assertThat(told(jdbc, id)).containsExactly("agencyAuthorised/agent");
        errands.hand(id, "身份证", true, 1, principal.actor());
        errands.hand(id, "户口簿", true, 1, principal.actor());
        assertThat(told(jdbc, id)).containsExactly("agencyAuthorised/agent", "agencyHanded/agent");
        errands.papers(errands.get(id, agent.actor())).forEach(paper -> errands.giveBack(id, paper.id(), agent.actor()));
        errands.revoke(id, "", principal.actor());
        assertThat(told(jdbc, id)).containsExactly("agencyAuthorised/agent", "agencyHanded/agent", "agencyReturned/principal",
                "agencyRevoked/agent");
        assertThat(jdbc.sql("select text from notice.outbox where once_key like ?").param("%" + id + "%").query(String.class).list())
                .noneMatch(text -> text.contains("苏") || text.contains("身份证"));
    }

    /** What went out about it, in its order: kind and to whom. */
    private static List<String> told(JdbcClient jdbc, UUID agency) {
        return jdbc.sql("select once_key from notice.outbox where once_key like ? order by created_at, id")
                .param("request.sms.%/" + agency + "/%").query(String.class).list().stream()
                .map(key -> key.replace("request.sms.", "").replaceAll("/" + agency + "/(agent|principal).*", "/$1")).toList();
    }

    @Test
    void papers_come_back_before_it_is_over() {
        var principal = resident("吴公");
        var agent = resident("吴孙");
        var id = authorise.byPrincipal(wanted(agent, List.of(), ""), principal.actor());
        errands.hand(id, "身份证", true, 1, principal.actor());
        errands.hand(id, "户口簿复印件", false, 2, principal.actor());
        for (var note : List.of("材料收齐", "已交窗口", "取到证件")) {
            errands.advance(id, note, agent.actor());
        }
        assertRefused(RequestRefusal.PAPERS_ARE_OUT, () -> errands.advance(id, "", agent.actor()));
        errands.papers(errands.get(id, agent.actor())).forEach(paper -> errands.giveBack(id, paper.id(), agent.actor()));
        errands.advance(id, "当面归还", agent.actor());
        var agency = errands.get(id, principal.actor());
        assertThat(agency.stage()).isEqualTo(AgencyStage.RETURNED);
        assertThat(errands.steps(agency)).extracting(Agencies.Step::stage).containsExactly(AgencyStage.values());
        assertRefused(RequestRefusal.PAPER_RETURNED,
                () -> errands.giveBack(id, errands.papers(agency).getFirst().id(), principal.actor()));
    }

    @Test
    void a_written_authorisation_outlives_the_clearing_of_unfinished_forms(@Autowired AbandonedFiles abandoned,
                                                                          @Autowired JdbcClient jdbc, Http http) {
        var what = "代领证件" + Ids.next();
        var fields = new java.util.HashMap<>(Map.of("kind", "LIVING", "what", what, "principalPhone", phone(),
                "principalName", "老人", "agentPhone", phone(), "agentName", "邻居", "until", today().plusDays(20).toString()));
        http.signIn(staff(Role.SOCIAL_WORKER).username()).upload("/work/agency", fields, "written", "wts.png", picture());
        var file = jdbc.sql("select written from request.agency where what = ?").param(what).query(UUID.class).single();
        jdbc.sql("update file.stored_file set stored_at = stored_at - interval '3 days' where id = ?").param(file).update();
        while (abandoned.removeSome()) {
            // the next ones
        }
        assertThat(jdbc.sql("select kept from file.stored_file where id = ?").param(file).query(Boolean.class).single()).isTrue();
    }

    @Test
    void the_counter_writes_it_down_with_a_paper_and_counts_by_kind(Http http) {
        var worker = staff(Role.SOCIAL_WORKER);
        var before = lists.counts(worker.actor());
        var desk = http.signIn(worker.username());
        var fields = new java.util.HashMap<>(Map.of("kind", "PARTY", "what", "代缴党费", "principalPhone", phone(),
                "principalName", "行动不便的老党员", "agentPhone", phone(), "agentName", "邻居", "until",
                today().plusDays(20).toString()));
        assertThat(desk.post("/work/agency", fields).status()).isEqualTo(422);
        assertThat(desk.upload("/work/agency", fields, "written", "wts.png", picture()).header("Location"))
                .contains("/work/agency/");
        for (var kind : List.of("LIVING", "CONVENIENCE")) {
            fields.put("kind", kind);
            desk.upload("/work/agency", fields, "written", "wts.png", picture());
        }
        var counts = lists.counts(worker.actor());
        for (var kind : AgencyKind.values()) {
            assertThat(counts.get(kind)).isEqualTo(before.get(kind) + 1);
        }
        assertThat(desk.get("/work/agency.csv?kind=PARTY").body()).contains("代缴党费").doesNotContain("行动不便的老党员");
        assertThat(http.another().signIn("officer-civil").get("/work/agency.csv").status()).isEqualTo(403);
        assertThat(http.another().signIn("officer-civil").get("/work/agency").body()).doesNotContain("代缴党费");
    }

    @Test
    void an_agent_orders_in_the_principals_name(Http http) {
        var principal = resident("郑老师");
        var agent = resident("郑同学");
        var id = authorise.byPrincipal(wanted(agent, List.of(), ""), principal.actor());
        var page = http.signIn(agent.username());
        page.get("/my/agency/" + id);
        assertThat(page.post("/my/agency/" + id + "/order", Map.of("category", "elder-care",
                "description", "老师行动不便，请安排助餐送餐上门")).status()).isEqualTo(302);
        assertThat(http.another().signIn(principal.username()).get("/my").body()).contains("请安排助餐");
        assertThat(page.post("/my/agency/" + id + "/order", Map.of("category", "public-security",
                "description", "补办身份证")).status()).isEqualTo(422);
    }

    @Test
    void a_resident_authorises_and_a_centre_looks_after_it(Browser browser) {
        var principal = resident("苏阿公");
        order(principal, "elder-care");
        var page = browser.signIn(principal.username()).open("/my/agency").page();
        page.locator("input[name=what]").fill("领取残疾人两项补贴");
        page.locator("input[name=agentPhone]").fill(phone());
        page.locator("input[name=agentName]").fill("苏小强");
        browser.assertAccessible().screenshots("agency-my");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("授权").setExact(true)).click();
        page.locator("main > .said").waitFor();
        page.locator("input[name=name]").fill("残疾人证");
        page.locator("input[name=original]").check();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("交给代办员")).click();
        page.locator("main > .said", new LocatorOptions().setHasText("材料已登记")).waitFor();
        browser.assertAccessible().screenshots("agency-one");
        page.locator("a[href$=receipt]").click();
        browser.assertAccessible().screenshots("agency-receipt");
        var desk = browser.another().signIn("social-worker").open("/work/agency");
        desk.assertAccessible().screenshots("agency-work");
        desk.close();
    }

    private Wanted wanted(Person agent, List<String> categories, String number) {
        return new Wanted(AgencyKind.LIVING, new Wanted.Person("", agent.phone(), "代办员"), "代办养老服务", categories, number,
                null, today().plusDays(30));
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    private static String phone() {
        return "1377777" + PHONES.incrementAndGet();
    }

    private Person resident(String name) {
        return person(name, Role.RESIDENT, Scope.SELF);
    }

    private Person staff(Role role) {
        return person("示例社工", role, Scope.centre("jinshan"));
    }

    private Person person(String name, Role role, Scope scope) {
        var username = "ag-" + Ids.next();
        var phone = phone();
        accounts.importAll(List.of(new NewAccount(username, name, phone, Set.of(role), scope, "", "", Http.PASSWORD, true)));
        return new Person(username, phone, accounts.find(username).orElseThrow().toActor());
    }

    private String order(Person who, String category) {
        return order(who, category, Placing.Options.USUAL);
    }

    private String order(Person who, String category, Placing.Options options) {
        return requests.place(new Placing(Source.PORTAL, category, "", "家里老人需要照顾，请帮忙看看",
                new Placing.Where("350502001001", "", "", null), Placing.Contact.NONE, options, List.of(), ""), who.actor()).number();
    }

    private static byte[] picture() {
        try (var bytes = new java.io.ByteArrayOutputStream()) {
            javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(40, 40, java.awt.image.BufferedImage.TYPE_INT_RGB),
                    "png", bytes);
            return bytes.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void assertRefused(RequestRefusal reason, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
