package org.linli.affair.web;

import java.time.Clock;
import java.util.List;
import org.linli.affair.AffairItems;
import org.linli.affair.OtherSystem;
import org.linli.catalog.Channel;
import org.linli.catalog.ItemWays;
import org.linli.catalog.ServiceItem;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;

/** On an item's page: apply here where the centres handle it; else the province's system, and a receipt to keep. */
@Component
class ApplyWays implements ItemWays {

    private final AffairItems items;
    private final Settings settings;
    private final SettingKey<OtherSystem> province;
    private final Clock clock;

    ApplyWays(AffairItems items, Settings settings, SettingKey<OtherSystem> province, Clock clock) {
        this.items = items;
        this.settings = settings;
        this.province = province;
        this.clock = clock;
    }

    @Override
    public List<Way> of(ServiceItem item) {
        if (items.isHandledHere(item)) {
            return List.of(new Way("/cases/new?item=" + item.code(), "affair.apply", "affair.apply.hint", false));
        }
        var link = settings.at(province, BusinessTime.dateOf(clock.instant())).value().linkTo(item);
        if (link.isEmpty() || !item.has(Channel.ONLINE) && !item.has(Channel.PHONE)) {
            return List.of();
        }
        return List.of(new Way(link, "affair.province.go", "affair.province.go.hint", true),
                new Way("/cases/kept/new?item=" + item.code(), "affair.kept.keep", "affair.kept.keep.hint", false));
    }
}
