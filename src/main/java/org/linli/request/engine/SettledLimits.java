package org.linli.request.engine;

import java.time.LocalDate;
import java.util.List;
import org.linli.request.Complexity;
import org.linli.request.ServiceLimits;
import org.linli.setting.Settings;
import org.springframework.stereotype.Component;

@Component
class SettledLimits implements ServiceLimits {

    private final Settings settings;
    private final SettledRules.Keys keys;

    SettledLimits(Settings settings, SettledRules.Keys keys) {
        this.settings = settings;
        this.keys = keys;
    }

    @Override
    public List<ServiceLimit> at(LocalDate day) {
        var policy = settings.at(keys.sla(), day).value();
        return settings.at(keys.categories(), day).value().categories().stream().map(category -> {
            var row = policy.rowFor(category, category.urgency(), Complexity.ORDINARY);
            return new ServiceLimit(category, row.accept(), row.sign(), row.contact(), row.resolve());
        }).toList();
    }
}
