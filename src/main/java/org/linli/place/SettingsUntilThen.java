package org.linli.place;

import java.time.LocalDate;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.setting.Version;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Defaults until the setting module brings its own bean. */
@Configuration(proxyBeanMethods = false)
class SettingsUntilThen {

    @Bean
    @Fallback
    Settings defaults() {
        return new Settings() {
            @Override
            public <T extends Record> Version<T> at(SettingKey<T> key, LocalDate date) {
                return version(key, 0);
            }

            @Override
            public <T extends Record> Version<T> version(SettingKey<T> key, int number) {
                return new Version<>(number, LocalDate.MIN, key.defaultValue());
            }
        };
    }
}
