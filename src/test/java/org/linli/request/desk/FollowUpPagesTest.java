package org.linli.request.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.identity.Accounts;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Queue;
import org.linli.request.RequestLine;
import org.linli.request.RequestLists;
import org.linli.request.Requests;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class FollowUpPagesTest {

    private final Requests requests;
    private final JdbcClient jdbc;
    private final Colleagues colleagues;

    @Autowired
    FollowUpPagesTest(Accounts accounts, Requests requests, JdbcClient jdbc) {
        this.requests = requests;
        this.jdbc = jdbc;
        this.colleagues = new Colleagues(accounts, requests);
    }

    @Test
    void the_contact_is_shown_on_demand_and_every_look_is_kept(Http http) {
        var number = answered();
        http.signIn(colleagues.sign(Scope.district("350502"), "示例回访", Role.FOLLOW_UP));
        assertThat(http.get("/work/follow-up/" + number).body()).contains("139****1234").doesNotContain("13900001234");
        var shown = http.post("/work/follow-up/" + number + "/reveal", Map.of());
        assertThat(shown.body()).contains("王小明").contains("13900001234");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(jdbc.sql("select count(*) from identity.audit where action = 'view' and subject = ?")
                .param("request:" + number).query(Integer.class).single()).isEqualTo(1);
        assertThat(http.get("/work/follow-up/" + number).body()).doesNotContain("13900001234");
    }

    @Test
    void somebody_who_was_reached_is_recorded_and_a_second_try_in_the_half_day_is_refused(Http http) {
        var number = answered();
        http.signIn(colleagues.sign(Scope.district("350502"), "示例回访", Role.FOLLOW_UP));
        assertThat(record(http, number, Map.of("finding", "SOLVED")).status()).isEqualTo(422);
        assertThat(record(http, number, Map.of("finding", "NOT_REACHED")).status()).isEqualTo(302);
        var second = record(http, number, Map.of("finding", "NOT_REACHED"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("已联系 1 次");
        assertThat(record(http, number, Map.of("finding", "SOLVED", "satisfaction", "SATISFIED", "remark", "说修得很快"))
                .status()).isEqualTo(302);
        assertThat(requests.get(number, Caller.of(Actor.SYSTEM)).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void the_second_return_is_ruled_by_supervision_alone(Http http) {
        var number = colleagues.dispatched("noise", "空调外机半夜轰鸣", "urban");
        handBack(number, "urban");
        colleagues.move(number, new Command.Rule(Command.Ruling.REASSIGN, "ecology", ""), colleagues.dispatcher());
        handBack(number, "ecology");
        var dispatcher = http.another().signIn(colleagues.dispatcher());
        assertThat(dispatcher.get("/work/desk/" + number).body()).doesNotContain("name=\"ruling\"");
        http.signIn(colleagues.sign(Scope.district("350502"), "示例督办", Role.SUPERVISOR));
        var desk = http.get("/work/desk/" + number);
        assertThat(desk.body()).contains("value=\"FORCE\" checked").doesNotContain("value=\"UPHOLD\"");
        assertThat(http.post("/work/desk/" + number + "/rule", Map.of("ruling", "FORCE", "department", "urban", "text",
                "工地噪声由城管牵头")).status()).isEqualTo(302);
        assertThat(requests.get(number, Caller.of(Actor.SYSTEM)).handling().parts().getLast().returnable()).isFalse();
    }

    @Test
    void what_was_rated_poor_is_called_first_on_whatever_page_it_would_lie(@Autowired RequestLists lists) {
        var dispatcher = colleagues.actor(colleagues.dispatcher());
        var earlier = answered();
        var poor = answered();
        requests.move(poor, new Command.Rate(1, "没有回音"), new Caller(Actor.ANONYMOUS, true), Requests.ANY_VERSION);
        var seen = new ArrayList<RequestLine>();
        @Nullable String after = null;
        do {
            var page = lists.queue(dispatcher, Queue.FOLLOW_UP, after, 1);
            seen.addAll(page.lines());
            after = page.next();
        } while (after != null);
        var numbers = seen.stream().map(RequestLine::number).toList();
        assertThat(numbers).as("each once").doesNotHaveDuplicates().contains(earlier, poor);
        assertThat(seen.stream().map(RequestLine::poor).toList()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private void handBack(String number, String unit) {
        colleagues.move(number, new Command.HandBack("FUNCTION", "不属于本单位职责", ""),
                colleagues.sign(Scope.department(unit), "示例经办", Role.OFFICER));
    }

    private String answered() {
        var number = colleagues.dispatched("culture", "活动室能不能晚点关门", "culture");
        var officer = colleagues.sign(Scope.department("culture"), "示例经办", Role.OFFICER);
        colleagues.move(number, new Command.Sign(), officer);
        colleagues.move(number, new Command.Submit("活动室自下周起延长开放到晚上九点", List.of()), officer);
        return number;
    }

    private static Http.Answer record(Http http, String number, Map<String, String> fields) {
        return http.post("/work/follow-up/" + number + "/follow-up", fields);
    }
}
