package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.shared.CannotStart;
import org.springframework.mock.env.MockEnvironment;

class ProductionTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("server.servlet.session.cookie.secure", "true");
    private OidcSettings provider = new OidcSettings(null, null, null, null, null);

    @Test
    void production_starts_with_its_own_accounts_and_the_embedded_database() {
        assertThatCode(() -> check(List.of())).doesNotThrowAnyException();
    }

    @Test
    void production_refuses_the_sample_accounts() {
        assertThatThrownBy(() -> check(List.of("dispatcher"))).isInstanceOf(CannotStart.class)
                .hasMessageContaining("sample accounts").hasMessageContaining("dispatcher");
    }

    @Test
    void production_refuses_a_well_known_database_password() {
        environment.setProperty("linli.database.url", "jdbc:postgresql://db/linli");
        environment.setProperty("linli.database.password", "postgres");
        assertThatThrownBy(() -> check(List.of())).isInstanceOf(CannotStart.class)
                .hasMessageContaining("LINLI_DATABASE_PASSWORD");
        environment.setProperty("linli.database.password", "kein Geheimnis mehr");
        assertThatCode(() -> check(List.of())).doesNotThrowAnyException();
    }

    @Test
    void production_refuses_session_cookies_over_plain_http() {
        environment.setProperty("server.servlet.session.cookie.secure", "false");
        assertThatThrownBy(() -> check(List.of())).isInstanceOf(CannotStart.class).hasMessageContaining("plain HTTP");
    }

    @Test
    void production_refuses_a_provider_over_plain_http() {
        provider = new OidcSettings("http://id.example", "linli", null, null, null);
        assertThatThrownBy(() -> check(List.of())).isInstanceOf(CannotStart.class).hasMessageContaining("LINLI_OIDC_ISSUER");
        provider = new OidcSettings("https://id.example", "linli", null, null, null);
        assertThatCode(() -> check(List.of())).doesNotThrowAnyException();
    }

    @SuppressWarnings("NullAway") // the rows are asked elsewhere
    private void check(List<String> sampleUsernames) {
        new ProductionCheck(new IdentitySettings(true, false, null), provider, null, environment).check(sampleUsernames);
    }
}
