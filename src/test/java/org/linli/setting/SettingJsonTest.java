package org.linli.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SettingJsonTest {

    private static final SettingKey<Rates> KEY = new SettingKey<>("test.rates", Rates.class, Rates.DEFAULT);

    @Test
    void reads_what_it_wrote() {
        assertThat(SettingJson.read(KEY, SettingJson.write(Rates.DEFAULT))).isEqualTo(Rates.DEFAULT);
    }

    @Test
    void writes_components_only() {
        assertThat(SettingJson.write(Rates.DEFAULT)).contains("\"days\":5", "\"closes\":\"17:30:00\"")
                .doesNotContain("strange", "DEFAULT");
    }

    @Test
    void takes_a_component_that_came_later_from_the_default_and_ignores_one_that_went() {
        assertThat(SettingJson.read(KEY, "{\"days\": 9, \"gone\": 1}")).isEqualTo(Rates.DEFAULT.withDays(9));
    }

    @Test
    void names_the_setting_that_cannot_be_read() {
        assertThatThrownBy(() -> SettingJson.read(KEY, "{\"weekday\": \"SOMEDAY\"}"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("test.rates");
    }
}
