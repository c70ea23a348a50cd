package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.shared.Role;

class RulesTest {

    @Test
    void one_of_each_power_and_anything_else_may_be_held_together() {
        assertThat(SeparatePowers.fault(Set.of(Role.SECURITY_ADMIN, Role.COMMANDER, Role.FUND_PAYER))).isEmpty();
        assertThat(SeparatePowers.fault(Set.of(Role.SECURITY_ADMIN, Role.AUDITOR))).isPresent();
    }

    @Test
    void first_passwords_keep_the_rule_and_differ() {
        var many = IntStream.range(0, 200).mapToObj(i -> InitialPassword.next()).toList();
        assertThat(many).doesNotHaveDuplicates()
                .allMatch(password -> password.matches("([a-hj-np-z]{3}[2-9]-){2}[a-hj-np-z]{3}[2-9]"));
    }
}
