package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.linli.shared.CannotStart;

class OidcSettingsTest {

    @Test
    void without_an_issuer_there_is_none() {
        assertThat(new OidcSettings(null, null, null, null, null).on()).isFalse();
        assertThat(new OidcSettings(" ", "left-over", "secret", "", "").on()).isFalse();
    }

    @Test
    void half_of_it_or_no_address_is_told_at_the_start() {
        assertThatThrownBy(() -> new OidcSettings("https://id.example", "", null, null, null))
                .isInstanceOf(CannotStart.class).hasMessageContaining("LINLI_OIDC_CLIENT_ID");
        assertThatThrownBy(() -> new OidcSettings("id.example", "linli", null, null, null))
                .isInstanceOf(CannotStart.class).hasMessageContaining("no address");
    }
}
