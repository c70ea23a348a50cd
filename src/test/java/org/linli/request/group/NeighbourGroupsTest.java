package org.linli.request.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.identity.Accounts;
import org.linli.identity.ApiKeys;
import org.linli.identity.NewAccount;
import org.linli.organization.NeighbourGroup;
import org.linli.organization.NeighbourGroups;
import org.linli.request.Caller;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.ApiRight;
import org.linli.shared.Ids;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a group of its own in the centre of Jinshan. */
@LinliTest
class NeighbourGroupsTest {

    private static final Pattern NUMBER = Pattern.compile("LL\\d{14,}");

    @Autowired
    private NeighbourGroups groups;
    @Autowired
    private GroupMembers members;
    @Autowired
    private GroupMessages messages;
    @Autowired
    private Announcements announcements;
    @Autowired
    private Accounts accounts;
    @Autowired
    private ApiKeys keys;
    @Autowired
    private Requests requests;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private java.time.Clock clock;

    private NeighbourGroup group = new NeighbourGroup("", "", "", "", "", 0, "", true, 0);

    @BeforeEach
    void make() {
        var code = "g-" + Ids.next();
        jdbc.sql("""
                insert into organization.neighbour_groups (code, name, estate_code, community_code, people, keeper, sample)
                values (?, '示例院子邻里群', '35050200100101', '350502001001', 40, 'grid-jinshan', true)""").param(code).update();
        groups.imported(new org.linli.shared.imports.Imported("x", 0, 0));
        group = groups.get(code);
    }

    @Test
    void the_sample_has_the_fourteen_groups_of_the_old_estates() {
        assertThat(groups.list()).filteredOn(g -> !g.code().startsWith("g-")).hasSize(14).allMatch(NeighbourGroup::sample)
                .noneMatch(g -> g.keeper().isEmpty());
    }

    @Test
    void an_announcement_is_written_once_and_read_by_one_of_two(Http http) {
        var one = resident();
        members.join(one, group.code());
        members.join(resident(), group.code());
        var title = "停水" + Ids.next();
        http.signIn(clerk("jinshan", Role.SOCIAL_WORKER));
        var wrong = http.post("/work/groups/" + group.code() + "/announcements", Map.of("title", "", "notice", "x", "until", "2020-01-01"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("f-title").contains("结束日期不能早于今天");
        http.post("/work/groups/" + group.code() + "/announcements", Map.of("title", title.substring(0, 20), "notice", "九点到十点", "until", "2099-01-01"));
        assertThat(http.get("/work/groups/" + group.code()).body()).contains("已读 0 / 2").contains("其余约 38 人");
        var told = announcements.shownTo(one, true).getFirst();
        announcements.read(told.id(), one);
        announcements.read(told.id(), one);
        assertThat(announcements.shownTo(one, true)).isEmpty();
        assertThat(http.get("/work/groups/" + group.code()).body()).contains("已读 1 / 2");
        announcements.withdraw(group, told.id(), one);
        assertThat(announcements.shownTo(one, false)).isEmpty();
    }

    @Test
    void a_pasted_message_becomes_one_request_that_leads_back_to_it(Http http) {
        http.signIn(clerk("jinshan", Role.DISPATCHER));
        var form = Map.of("text", "示例院子的路灯灭了", "saidBy", "3幢阿英", "category", "lighting", "address", "3 幢楼下",
                "phone", "13900001234", "once", "o" + Ids.next());
        var placed = http.post("/work/groups/" + group.code() + "/messages", form).body();
        var number = number(placed);
        assertThat(number(http.post("/work/groups/" + group.code() + "/messages", form).body())).isEqualTo(number);
        var sheet = requests.get(number, Caller.of(Actor.SYSTEM));
        assertThat(sheet.head().source()).isEqualTo(Source.GROUP);
        assertThat(sheet.where().estate()).isEqualTo("35050200100101");
        var message = messages.ofRequest(number).orElseThrow();
        assertThat(http.get("/work/requests/" + number).body()).contains("来自示例院子邻里群的一条消息")
                .contains("/work/groups/" + group.code() + "/messages/" + message.id());
        assertThat(http.get("/work/groups/" + group.code() + "/messages/" + message.id()).body()).contains("/work/requests/" + number);
        http.post("/work/groups/" + group.code() + "/messages/" + message.id() + "/erase", Map.of());
        assertThat(http.get("/work/groups/" + group.code()).body()).doesNotContain("路灯灭了").contains(number);
        assertThat(requests.get(number, Caller.of(Actor.SYSTEM)).head().description()).contains("路灯灭了");
    }

    @Test
    void what_needs_no_request_is_answered_once_and_the_second_clerk_hears_so(Http http) {
        http.signIn(clerk("jinshan", Role.DISPATCHER));
        http.post("/work/groups/" + group.code() + "/messages", Map.of("text", "几点停水", "once", "a"));
        var message = messages.of(group).getFirst();
        var here = "/work/groups/" + group.code() + "/messages/" + message.id();
        assertThat(http.post(here + "/close", Map.of("state", "ANSWERED")).status()).isEqualTo(422);
        assertThat(http.post(here + "/close", Map.of("state", "ANSWERED", "note", "九点")).status()).isEqualTo(302);
        var late = http.post(here + "/order", Map.of("category", "water"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("这条消息已经处理过了：群里已答复");
    }

    @Test
    void a_bot_brings_messages_by_its_key_and_a_repetition_changes_nothing(Http http) {
        var token = key(Scope.centre("jinshan"), ApiRight.GROUPS_POST);
        var body = "{\"text\":\"水管爆了\",\"saidBy\":\"老陈\",\"externalId\":\"wx-1\",\"category\":\"water\",\"address\":\"5幢\"}";
        var path = "/api/v1/groups/" + group.code() + "/messages";
        var first = http.with("Authorization", "Bearer " + token).postJson(path, body);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body()).contains("\"state\":\"ORDERED\"").doesNotContain("queryCode");
        assertThat(http.postJson(path, body).body()).isEqualTo(first.body());
        assertThat(http.postJson(path, "{\"text\":\"你好\",\"externalId\":\"wx-2\"}").body()).contains("WAITING");
        assertThat(http.postJson(path, "{\"text\":\"\"}").status()).isEqualTo(422);
        assertThat(http.postJson(path, "{\"text\":\"水管爆了\",\"category\":\"water\",\"phone\":\"12\"}").body())
                .as("the field as this body calls it").contains("\"field\":\"phone\"");
        assertThat(messages.of(group)).hasSize(2);
        http.postJson(path, "{\"text\":\"时钟快了\",\"saidAt\":\"2099-01-01T00:00:00Z\"}");
        assertThat(messages.of(group)).as("nothing is said tomorrow").hasSize(3)
                .allMatch(message -> !message.saidAt().isAfter(clock.instant()));
        assertThat(requests.get(number(first.body()), Caller.of(Actor.SYSTEM)).head().source()).isEqualTo(Source.GROUP);
        var elsewhere = http.another().with("Authorization", "Bearer " + key(Scope.centre("jinfeng"), ApiRight.GROUPS_POST));
        assertThat(elsewhere.postJson(path, body).status()).isEqualTo(404);
        var other = http.another().with("Authorization", "Bearer " + key(Scope.centre("jinshan"), ApiRight.REQUESTS_PLACE));
        assertThat(other.postJson(path, body).status()).isEqualTo(403);
    }

    @Test
    void another_centre_and_a_watcher_are_kept_out_of_what_is_not_theirs(Http http) {
        http.signIn(clerk("jinfeng", Role.DISPATCHER));
        assertThat(http.get("/work/groups/" + group.code()).status()).isEqualTo(404);
        assertThat(http.get("/work/groups.csv").body()).doesNotContain(group.code());
        var watcher = http.another().signIn(person(Scope.district("350502"), Role.AUDITOR));
        assertThat(watcher.get("/work/groups/" + group.code()).body()).doesNotContain("f-notice");
        assertThat(watcher.post("/work/groups/" + group.code() + "/messages", Map.of("text", "x")).status()).isEqualTo(403);
        assertThat(watcher.get("/work/groups/" + group.code() + "/messages.xlsx").status()).isEqualTo(200);
    }

    @Test
    void people_find_their_way(Browser browser) {
        browser.signIn("parent").open("/");
        browser.page().getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).getByText("我住这里").click();
        browser.assertAccessible().screenshots("my-groups");
        browser.open("/").assertAccessible().screenshots("group-home");
        browser.page().getByText("已读").first().click();
        browser.page().locator("p.said").getByText("已记为读过").waitFor();
        var desk = browser.another().signIn("dispatcher-jinshan");
        desk.open("/work/groups").assertAccessible().screenshots("groups");
        desk.open("/work/groups/jinshan-xincun").assertAccessible().screenshots("group");
        desk.page().getByText("水箱边上").click();
        desk.assertAccessible().screenshots("group-message");
        desk.close();
    }

    private String key(Scope scope, ApiRight right) {
        return keys.create(new ApiKeys.Wanted("示例群机器人", Set.of(right), Set.of(), scope, 30), Actor.SYSTEM).token();
    }

    private String clerk(String centre, Role role) {
        return person(Scope.centre(centre), role);
    }

    private String person(Scope scope, Role... roles) {
        var username = "n-" + Ids.next();
        accounts.importAll(List.of(new NewAccount(username, "示例", null, Set.of(roles), scope, "", "", Http.PASSWORD, true)));
        return username;
    }

    private Actor resident() {
        return accounts.find(person(Scope.SELF, Role.RESIDENT)).orElseThrow().toActor();
    }

    private static String number(String body) {
        var found = NUMBER.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group();
    }
}
