package org.linli.command;

import org.linli.setting.FirstValues;
import org.linli.setting.SettingKey;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommandConfig {

    static final SettingKey<RateWeights> RATES =
            new SettingKey<>("command.rates", RateWeights.class, RateWeights.USUAL);
    static final SettingKey<ScreenRules> SCREEN =
            new SettingKey<>("command.screen", ScreenRules.class, ScreenRules.USUAL);

    @Bean
    SettingKey<RateWeights> rateWeights() {
        return RATES;
    }

    @Bean
    SettingKey<ScreenRules> screenRules() {
        return SCREEN;
    }

    @Bean
    SettingKey<Commitments> commitments() {
        return new SettingKey<>("command.commitments", Commitments.class, new Commitments("12345",
                FirstValues.rows("command_commitments.csv").stream().map(row -> new Commitments.Row(row.get("category"),
                        row.get("standard"), row.get("standard_en"), row.get("phone"), 0)).toList()));
    }

    @Bean
    Feature promisesFeature() {
        return Feature.portal("command.promises.feature", "check", "/promises", 95);
    }

    @Bean
    Feature ratesFeature() {
        return Feature.work("command.quality.feature", "chart", "/work/rates", 91, Role.COMMANDER, Role.SUPERVISOR,
                Role.DISTRICT_ADMIN, Role.AUDITOR);
    }

    @Bean
    Feature screenFeature() {
        return Feature.work("command.feature", "screen", "/screen", 90, Role.COMMANDER, Role.SUPERVISOR,
                Role.DISTRICT_ADMIN, Role.AUDITOR);
    }
}
