package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.identity.SignInCodes.Accepted;
import org.linli.identity.SignInCodes.NotRight;
import org.linli.identity.SignInCodes.Over;
import org.linli.identity.SignInCodes.Sent;
import org.linli.shared.Ids;
import org.linli.shared.MovableClock;
import org.linli.shared.Phone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class SignInCodesTest {

    @Autowired
    SignInCodes codes;
    @Autowired
    Accounts accounts;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    MovableClock clock;

    private final String address = "test-" + Ids.next();
    private final Phone phone = new Phone(People.phone());

    @Test
    void the_right_code_makes_an_account_of_a_new_number_and_is_good_once() {
        var id = ask();
        var code = codes.pending(id).shown();
        assertThat(codes.redeem(id, code, address)).isInstanceOfSatisfying(Accepted.class, accepted ->
                assertThat(accounts.findByPhone(phone.number())).contains(accepted.account()));
        assertThat(codes.redeem(id, code, address)).isInstanceOf(Over.class);
    }

    @Test
    void a_code_goes_out_by_short_message_and_lies_nowhere_in_clear() {
        var id = ask();
        var code = codes.pending(id).shown();
        assertThat(jdbc.sql("select count(*) from notice.outbox where once_key = ?").param("sign-in:" + id)
                .query(Integer.class).single()).isEqualTo(1);
        assertThat(jdbc.sql("select c::text from identity.sign_in_codes c where id = ?").param(id).query(String.class)
                .single()).doesNotContain(code).doesNotContain(phone.number());
    }

    @Test
    void five_wrong_tries_end_a_code() {
        var id = ask();
        var wrong = codes.pending(id).shown().equals("000000") ? "000001" : "000000";
        for (int left = 4; left > 0; left--) {
            assertThat(codes.redeem(id, wrong, address)).isEqualTo(new NotRight(left));
        }
        assertThat(codes.redeem(id, wrong, address)).isInstanceOf(Over.class);
        assertThat(codes.redeem(id, codes.pending(id).shown(), address)).isInstanceOf(Over.class);
    }

    @Test
    void a_code_is_over_after_five_minutes() {
        var id = ask();
        var code = codes.pending(id).shown();
        clock.at(clock.instant().plus(Duration.ofMinutes(5).plusSeconds(1)),
                () -> assertThat(codes.redeem(id, code, address)).isInstanceOf(Over.class));
    }

    @Test
    void one_number_gets_a_code_a_minute_and_then_ever_fewer() {
        var now = clock.instant();
        clock.at(now, () -> {
            assertThat(codes.ask(phone, address)).isInstanceOf(Sent.class);
            assertThat(codes.ask(phone, address)).isInstanceOfSatisfying(TooFast.class,
                    wait -> assertThat(wait.seconds()).isEqualTo(60));
        });
        clock.at(now.plusSeconds(61), () -> assertThat(codes.ask(phone, address)).isInstanceOf(Sent.class));
        clock.at(now.plusSeconds(122), () -> assertThat(codes.ask(phone, address)).isInstanceOf(TooFast.class));
    }

    @Test
    void the_pages_lead_from_the_number_to_ones_own_things(Http http) {
        http.get("/sign-in");
        var sent = http.post("/sign-in/code", Map.of("phone", phone.number(), "next", "/my?x=1"));
        var codePage = sent.header("Location");
        assertThat(sent.status()).isEqualTo(302);
        assertThat(codePage).doesNotContain(phone.number());
        var shown = http.get(codePage).body();
        assertThat(shown).contains(phone.masked()).doesNotContain(phone.number());
        var code = shown.replaceAll("(?s).*id=\"sample-code\">(\\d{6})<.*", "$1");
        var form = codePage.substring(0, codePage.indexOf('?'));
        var wrong = http.post(form, Map.of("code", "x", "next", "/my?x=1"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("还可以试 4 次");
        var in = http.post(form, Map.of("code", code, "next", "/my?x=1"));
        assertThat(in.status()).isEqualTo(302);
        assertThat(in.header("Location")).endsWith("/my/profile?next=%2Fmy%3Fx%3D1");
    }

    @Test
    void a_number_that_is_none_is_said_at_its_field(Http http) {
        http.get("/sign-in");
        var answer = http.post("/sign-in/code", Map.of("phone", "123"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("请输入 11 位手机号").contains("value=\"123\"");
    }

    private UUID ask() {
        return ((Sent) codes.ask(phone, address)).id();
    }
}
