package org.linli.request.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.browser.Browser;
import org.linli.identity.Accounts;
import org.linli.identity.NewAccount;
import org.linli.request.Caller;
import org.linli.request.Requests;
import org.linli.request.RequestSheet;
import org.linli.request.Source;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class TalkTest {

    private static final String JINSHAN = "350502001001";
    private static final Pattern NUMBER = Pattern.compile("LL\\d{14,}");

    @Autowired
    private Requests requests;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Talks talks;

    @Test
    void said_once_and_sent_to_mediation_it_stays_one_thread(Http http) {
        var number = say(http, "楼上漏水到我家，说了几次对方不认");
        var sheet = sheet(number);
        assertThat(sheet.head().source()).isEqualTo(Source.TALK);
        assertThat(sheet.head().category().kind().name()).isEqualTo("TALK");
        var desk = http.another().signIn(clerk(Role.DISPATCHER));
        assertThat(desk.get("/work/talks").body()).contains(number);
        assertThat(desk.get("/work/desk/" + number).body()).contains("居民说事，待分流");
        var here = "/work/talks/" + number;
        assertThat(desk.post(here, Map.of("way", "MEDIATION", "answer", "明天联系")).status()).isEqualTo(422);
        var sent = desk.post(here, Map.of("way", "MEDIATION", "whereto", "示例调解室", "answer", "调解员明天上午联系您"));
        assertThat(sent.header("Location")).endsWith("talk.done.MEDIATION");
        assertThat(sheet(number).status()).isEqualTo(Status.ANSWERED);
        assertThat(http.get("/requests/" + number).body()).contains("您说的事已转到调解：示例调解室。调解员明天上午联系您");
        var again = desk.post(here, Map.of("way", "ORDER", "category", "leak"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("已经处理过了：调解");
        assertThat(desk.get("/work/talks.csv").body()).contains("示例调解室");
    }

    @Test
    void what_somebody_can_do_becomes_an_order_under_the_same_number(Http http) {
        var number = say(http, "巷口那棵树快倒了，不知道跟谁说");
        var desk = http.another().signIn(clerk(Role.DISPATCHER));
        assertThat(desk.post("/work/talks/" + number, Map.of("way", "ORDER")).body()).contains("请选择类别");
        assertThat(desk.post("/work/talks/" + number, Map.of("way", "ORDER", "category", "trees")).header("Location"))
                .endsWith("/work/desk/" + number);
        assertThat(sheet(number).status()).isEqualTo(Status.ADMITTED);
        assertThat(sheet(number).head().category().code()).isEqualTo("trees");
        assertThat(sheet(number).head().source()).isEqualTo(Source.TALK);
    }

    @Test
    void who_only_looks_does_not_sort_and_another_centre_does_not_look(Http http) {
        var number = say(http, "想跟大家商量装电梯的事");
        var watcher = http.another().signIn(person(Scope.district("350502"), Role.AUDITOR));
        assertThat(watcher.get("/work/talks/" + number).body()).doesNotContain("f-whereto");
        assertThat(watcher.post("/work/talks/" + number, Map.of("way", "DELIBERATION", "whereto", "x", "answer", "不应当成功的答复")).status())
                .isEqualTo(403);
        var elsewhere = http.another().signIn(person(Scope.centre("jinfeng"), Role.DISPATCHER));
        assertThat(elsewhere.get("/work/talks/" + number).status()).isEqualTo(404);
        assertThat(elsewhere.get("/work/talks").body()).doesNotContain(number);
    }

    @Test
    void all_talks_are_read_however_many_on_pages_that_follow_each_other(Http http) {
        var title = "示例很多" + Ids.next();
        var numbers = List.of(say(http, title + "一"), say(http, title + "二"), say(http, title + "三，电话13900001234"));
        var actor = accounts.find(clerk(Role.DISPATCHER)).orElseThrow().toActor();
        var read = new ArrayList<Talk>();
        talks.each(actor, 2, read::add);
        assertThat(read).extracting(Talk::number).doesNotHaveDuplicates().containsAll(numbers);
        assertThat(read).isEqualTo(talks.list(actor, null, 1_000_000));
        assertThat(read.stream().filter(Talk::waits).count()).isEqualTo(talks.unsorted(actor));
        var desk = http.another().signIn(clerk(Role.DISPATCHER));
        assertThat(desk.get("/work/talks.csv").body()).contains(numbers).doesNotContain("13900001234");
        assertThat(desk.get("/work/talks?after=" + read.getFirst().number()).body()).contains(read.get(1).number())
                .doesNotContain("/work/talks/" + read.getFirst().number() + "\"");
    }

    @Test
    void every_list_tells_sources_apart(Http http) {
        var number = say(http, "示例来源" + Ids.next());
        var desk = http.another().signIn(clerk(Role.DISPATCHER));
        assertThat(desk.get("/work/requests?source=TALK").body()).contains(number);
        assertThat(desk.get("/work/requests?source=PHONE").body()).doesNotContain(number);
        assertThat(desk.get("/work/requests.csv?source=TALK").body()).contains(number);
        var api = http.another().token(clerk(Role.DISPATCHER));
        assertThat(api.get("/api/v1/requests?source=TALK").body()).contains(number);
        var watch = http.another().signIn(person(Scope.district("350502"), Role.SUPERVISOR));
        assertThat(watch.get("/work/rates/sources.csv").status()).isEqualTo(200);
        assertThat(watch.get("/work/rates").body()).contains("/work/rates/sources.csv");
    }

    @Test
    void pages_for_everybody(Browser browser) {
        browser.open("/talk").assertAccessible().screenshots("talk");
        browser.signIn("dispatcher-jinshan").open("/work/talks").assertAccessible().screenshots("talks");
        var page = browser.page();
        page.locator("tbody a").first().click();
        browser.assertAccessible().screenshots("talk-sort");
        browser.signIn(person(Scope.district("350502"), Role.SUPERVISOR)).open("/work/rates").assertAccessible().screenshots("rates-sources");
    }

    private String say(Http http, String words) {
        http.get("/talk");
        var sent = http.post("/requests/new", Map.of("talk", "1", "description", words, "communityCode", JINSHAN,
                "contactPhone", "13900001234", "privacy", "OPEN", "once", "t" + Ids.next()));
        assertThat(sent.status()).isIn(302, 303);
        var found = NUMBER.matcher(http.get("/requests/receipt").body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private RequestSheet sheet(String number) {
        return requests.get(number, Caller.of(Actor.SYSTEM));
    }

    private String clerk(Role role) {
        return person(Scope.centre("jinshan"), role);
    }

    private String person(Scope scope, Role... roles) {
        var username = "tk-" + Ids.next();
        accounts.importAll(List.of(new NewAccount(username, "示例", null, Set.of(roles), scope, "", "", Http.PASSWORD, true)));
        return username;
    }
}
