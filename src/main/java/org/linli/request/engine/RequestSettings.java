package org.linli.request.engine;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.linli.calendar.Limit;
import org.linli.request.Categories;
import org.linli.request.Category;
import org.linli.request.Kind;
import org.linli.request.PetitionRules;
import org.linli.request.RequestRules;
import org.linli.request.RequestRules.Danger;
import org.linli.request.RequestRules.Reason;
import org.linli.request.Urgency;
import org.linli.request.WatchRules;
import org.linli.setting.FirstValues;
import org.linli.setting.SettingKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings of the order's way, with what is usual as their first version. */
@Configuration(proxyBeanMethods = false)
class RequestSettings {

    @Bean
    SettingKey<SlaPolicy> slaPolicy() {
        return new SettingKey<>("request.sla", SlaPolicy.class, SlaPolicy.usual());
    }

    @Bean
    SettingKey<Categories> requestCategories() {
        return new SettingKey<>("request.categories", Categories.class,
                new Categories(FirstValues.rows("request_categories.csv").stream().map(RequestSettings::category).toList()));
    }

    @Bean
    SettingKey<RequestRules> requestRules() {
        return new SettingKey<>("request.rules", RequestRules.class, new RequestRules(
                Limit.workingDays(5), Limit.workingDays(1), Limit.workingDays(1), 3, 2, 10, Limit.workingDays(5),
                Limit.workingDays(10), Limit.workingDays(10), true, reasons("refuse"), reasons("hand-back"),
                FirstValues.rows("request_dangers.csv").stream()
                        .map(row -> new Danger(row.get("number"), row.get("words"), row.get("not"))).toList()));
    }

    @Bean
    SettingKey<PetitionRules> petitionRules() {
        return new SettingKey<>("request.petitions", PetitionRules.class, new PetitionRules(1, 2, 10, false, 180, 30));
    }

    @Bean
    SettingKey<WatchRules> watchRules() {
        return new SettingKey<>("request.watch", WatchRules.class, new WatchRules(50, Limit.workingDays(20), 7, 2, 0));
    }

    private static List<Reason> reasons(String kind) {
        return FirstValues.rows("request_reasons.csv").stream().filter(row -> row.get("kind").equals(kind))
                .map(row -> new Reason(row.get("code"), row.get("name"), row.get("name_en"), row.get("next"),
                        row.get("next_en"))).toList();
    }

    private static Category category(CSVRecord row) {
        return new Category(row.get("code"), row.get("name"), row.get("name_en"), Kind.valueOf(row.get("kind")),
                Urgency.valueOf(row.get("urgency")), row.get("department"), Boolean.parseBoolean(row.get("review")),
                Boolean.parseBoolean(row.get("on_site")), Boolean.parseBoolean(row.get("open")), row.get("icon"));
    }
}
