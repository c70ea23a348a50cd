package org.linli.command;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.command.Commitments.Row;
import org.linli.request.PublicPromises;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.springframework.stereotype.Component;

/** The promises of the setting {@code command.commitments}, for supervision. */
@Component
class PromisedDays implements PublicPromises {

    private final Settings settings;
    private final SettingKey<Commitments> key;

    PromisedDays(Settings settings, SettingKey<Commitments> key) {
        this.settings = settings;
        this.key = key;
    }

    @Override
    public Map<String, Integer> daysAt(LocalDate day) {
        return settings.at(key, day).value().rows().stream().filter(row -> row.days() > 0)
                .collect(Collectors.toMap(Row::category, Row::days, Math::min));
    }
}
