package org.linli.request.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class ResidentMovesTest {

    @Autowired
    private Requests requests;

    @Test
    void what_was_asked_is_answered_on_the_page(Http http) {
        var taken = Orders.place(http, "想订送餐");
        Orders.move(requests, taken.number(), new Command.AskMore("请问几号楼几室？老人有忌口吗？"), Orders.DISPATCHER);
        assertThat(http.get(taken.path()).body()).contains("请问几号楼几室").contains("等您补充");
        var sent = http.post(taken.path() + "/supplement", Map.of("version", version(taken),
                "supplement-text", "3 号楼 502，不吃花生"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(http.get(taken.path()).body()).contains("3 号楼 502");
        assertThat(sheet(taken).status()).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void what_went_with_an_earlier_one_says_so_until_that_one_ended(Http http) {
        var first = Orders.place(http, "想订送餐");
        var second = Orders.place(http, "想订送餐，两份");
        Orders.move(requests, second.number(), new Command.Merge(first.number(), ""), Orders.DISPATCHER);
        assertThat(http.get(second.path()).body()).contains("办结后会告诉您").doesNotContain("follows=" + second.number());
        Orders.move(requests, second.number(), new Command.Tell(first.number(), Status.CLOSED), Actor.SYSTEM);
        assertThat(http.get(second.path()).body()).contains("一并办理的那件已经办结。").doesNotContain("办结后会告诉您")
                .contains("follows=" + second.number());
    }

    @Test
    void an_empty_answer_is_said_at_its_field(Http http) {
        var taken = Orders.place(http, "想订送餐");
        Orders.move(requests, taken.number(), new Command.AskMore("请问几号楼？"), Orders.DISPATCHER);
        var sent = http.post(taken.path() + "/supplement", Map.of("version", version(taken), "supplement-text", " "));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.body()).contains("href=\"#f-supplement-text\"");
    }

    @Test
    void stars_close_it(Http http) {
        var taken = Orders.place(http, "想订送餐");
        Orders.answer(requests, taken.number());
        assertThat(http.get(taken.path()).body()).contains("明天中午起送餐上门").contains("请您评价").contains("整改");
        var rated = http.post(taken.path() + "/rate", Map.of("version", version(taken), "rate-stars", "5", "rate-comment", "很快"));
        assertThat(rated.status()).isEqualTo(303);
        assertThat(sheet(taken).status()).isEqualTo(Status.CLOSED);
        assertThat(http.get(taken.path() + "?done=request.done.RATE").body()).contains("谢谢您的评价");
    }

    @Test
    void no_star_is_said_and_the_comment_stays(Http http) {
        var taken = Orders.place(http, "想订送餐");
        Orders.answer(requests, taken.number());
        var rated = http.post(taken.path() + "/rate", Map.of("version", version(taken), "rate-comment", "忘了打分"));
        assertThat(rated.status()).isEqualTo(422);
        assertThat(rated.body()).contains("href=\"#f-rate-stars\"").contains("忘了打分").contains("请选择一到五星").doesNotContain("请填写数字");
    }

    @Test
    void a_poor_grade_opens_a_rectification_with_a_date(Http http) {
        var taken = Orders.place(http, "想订送餐");
        Orders.answer(requests, taken.number());
        http.post(taken.path() + "/rate", Map.of("version", version(taken), "rate-stars", "1", "rate-comment", "没人来"));
        assertThat(sheet(taken).outcome().rectificationDue()).isNotNull();
        assertThat(http.get(taken.path()).body()).contains("前整改并再次答复您").contains("限期整改</span>").doesNotContain("请您评价");
    }

    @Test
    void a_page_that_is_behind_is_refused_in_place_with_the_present_state(Http http) {
        var taken = Orders.place(http, "想订送餐");
        var before = version(taken);
        Orders.move(requests, taken.number(), new Command.Admit(null, null, null), Orders.DISPATCHER);
        var refused = http.post(taken.path() + "/withdraw", Map.of("version", before, "withdraw-reason", "不用了"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("role=\"alert\"").contains("已受理").contains("不用了");
        assertThat(sheet(taken).status()).isEqualTo(Status.ADMITTED);
    }

    @Test
    void a_refusal_shows_reason_basis_and_where_to_go_and_can_be_appealed_once(Http http) {
        var taken = Orders.place(http, "请法院改判");
        Orders.move(requests, taken.number(), new Command.Refuse("LITIGATION", "《信访工作条例》第十九条", "请向人民法院申请再审"),
                Orders.DISPATCHER);
        assertThat(http.get(taken.path()).body()).contains("《信访工作条例》第十九条").contains("请向人民法院申请再审");
        assertThat(http.post(taken.path() + "/appeal", Map.of("version", version(taken), "appeal-text", "我要复核")).status())
                .isEqualTo(303);
        assertThat(http.get(taken.path()).body()).doesNotContain("appeal-text");
    }

    @Test
    void where_it_stays_can_be_asked_once_a_day_and_the_unit_sees_it(Http http) {
        var taken = Orders.place(http, "催一催送餐");
        assertThat(http.get(taken.path()).body()).contains("催一催");
        var asked = http.post(taken.path() + "/remind", Map.of("version", version(taken), "remind-text", "老人还没吃上饭"));
        assertThat(asked.status()).isEqualTo(303);
        assertThat(http.get(taken.path()).body()).contains("今天已经催办").contains("老人还没吃上饭").doesNotContain("remind-text");
        assertThat(http.another().signIn("dispatcher-jinshan").get("/work/desk/" + taken.number()).body())
                .contains("催办 1").contains("老人还没吃上饭");
        assertThat(http.post(taken.path() + "/remind", Map.of("version", version(taken))).status()).isEqualTo(409);
    }

    @Test
    void more_time_and_a_pause_are_told_in_residents_words(Http http) {
        var taken = Orders.place(http, "要等食堂装修");
        Orders.move(requests, taken.number(), new Command.Dispatch("civil", List.of(), ""), Orders.DISPATCHER);
        Orders.move(requests, taken.number(), new Command.Sign(), Orders.CLERK);
        var wakes = java.time.LocalDate.now(org.linli.shared.BusinessTime.ZONE).plusDays(20);
        Orders.move(requests, taken.number(), new Command.Suspend(wakes, "食堂装修到月底", List.of()), Orders.CLERK);
        Orders.move(requests, taken.number(), new Command.Decide(org.linli.request.PetitionKind.SUSPENSION, true, "同意,装修后优先安排"),
                Orders.DISPATCHER);
        assertThat(http.get(taken.path()).body()).contains("食堂装修到月底").contains("装修后优先安排").contains("暂停办理");
    }

    @Test
    void another_person_finds_nothing(Http http) {
        var taken = Orders.place(http, "别人看不到");
        var stranger = http.another();
        assertThat(stranger.get(taken.path()).status()).isEqualTo(404);
        assertThat(stranger.post(taken.path() + "/withdraw", new HashMap<>(Map.of("_csrf", "x"))).status()).isIn(403, 404);
        assertThat(http.another().signIn("parent").get(taken.path()).status()).isEqualTo(404);
    }

    @Test
    void staff_are_sent_to_their_own_page(Http http) {
        var taken = Orders.place(http, "工作人员去工作台");
        var answer = http.another().signIn("dispatcher-jinshan").get(taken.path());
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/work/requests/" + taken.number());
    }

    @Test
    void a_fragment_is_sent_only_where_something_is_new(Http http) {
        var taken = Orders.place(http, "看有没有新进展");
        var live = http.with("HX-Request", "true");
        assertThat(live.get(taken.path() + "?version=" + version(taken)).status()).isEqualTo(204);
        Orders.move(requests, taken.number(), new Command.Admit(null, null, null), Orders.DISPATCHER);
        var news = live.get(taken.path() + "?version=1");
        assertThat(news.status()).isEqualTo(200);
        assertThat(news.body()).contains("已受理").doesNotContain("<html");
    }

    private String version(Orders.Taken taken) {
        return Integer.toString(sheet(taken).version());
    }

    private RequestSheet sheet(Orders.Taken taken) {
        return requests.get(taken.number(), new Caller(Actor.ANONYMOUS, true));
    }
}
