package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.identity.Slowdown.Pause;
import org.linli.shared.Ids;
import org.linli.shared.MovableClock;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class SlowdownTest {

    @Autowired
    SignIn signIn;
    @Autowired
    Accounts accounts;
    @Autowired
    MovableClock clock;

    private final String address = "test-" + Ids.next();

    @Test
    void the_first_failures_are_free_and_then_each_doubles_the_wait_up_to_the_longest() {
        var pause = new Pause(5, Duration.ofSeconds(1), Duration.ofSeconds(900));
        assertThat(List.of(1, 4, 5, 6, 8, 15, 60).stream().map(n -> pause.after(n).toSeconds()))
                .containsExactly(0L, 0L, 1L, 2L, 8L, 900L, 900L);
    }

    @Test
    void after_five_failures_even_the_right_password_waits_and_then_opens() {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        var now = clock.instant();
        clock.at(now, () -> {
            for (int i = 0; i < 5; i++) {
                assertThat(attempt(officer, "wrong")).isInstanceOf(SignIn.Wrong.class);
            }
            assertThat(attempt(officer, People.PASSWORD))
                    .isInstanceOfSatisfying(TooFast.class, wait -> assertThat(wait.seconds()).isEqualTo(1));
        });
        clock.at(now.plusSeconds(2), () -> assertThat(attempt(officer, People.PASSWORD)).isInstanceOf(SignIn.Right.class));
    }

    @Test
    void a_success_forgives_the_account() {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        for (int i = 0; i < 4; i++) {
            attempt(officer, "wrong");
        }
        assertThat(attempt(officer, People.PASSWORD)).isInstanceOf(SignIn.Right.class);
        for (int i = 0; i < 4; i++) {
            assertThat(attempt(officer, "wrong")).isInstanceOf(SignIn.Wrong.class);
        }
        assertThat(attempt(officer, People.PASSWORD)).isInstanceOf(SignIn.Right.class);
    }

    @Test
    void an_address_that_tries_one_account_after_the_other_is_slowed_down_as_well() {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        clock.at(clock.instant(), () -> {
            for (int i = 0; i < 30; i++) {
                assertThat(signIn.withPassword("nobody-" + Ids.next(), "wrong", address)).isInstanceOf(SignIn.Wrong.class);
            }
            assertThat(attempt(officer, People.PASSWORD)).isInstanceOf(TooFast.class);
            assertThat(signIn.withPassword(String.valueOf(officer.username()), People.PASSWORD, address + "-other"))
                    .isInstanceOf(SignIn.Right.class);
        });
    }

    @Test
    void failures_of_an_hour_ago_no_longer_count() {
        var officer = People.staff(accounts, Scope.department("urban"), Role.OFFICER);
        Instant before = clock.instant().minus(Duration.ofMinutes(61));
        clock.at(before, () -> {
            for (int i = 0; i < 5; i++) {
                attempt(officer, "wrong");
            }
        });
        assertThat(attempt(officer, "wrong")).isInstanceOf(SignIn.Wrong.class);
        assertThat(attempt(officer, People.PASSWORD)).isInstanceOf(SignIn.Right.class);
    }

    private SignIn.Outcome attempt(Account account, String password) {
        return signIn.withPassword(String.valueOf(account.username()), password, address);
    }
}
