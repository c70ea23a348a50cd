package org.linli.sample;

import java.time.Duration;
import org.linli.command.Commitments;
import org.linli.place.Districts;
import org.linli.setting.ChangeSetting;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.linli.shared.MovableClock;
import org.springframework.stereotype.Component;

/** Before everything else the district promised in public to be faster at one thing than its limits are; it is not always. */
@Component
class PromiseChapter implements SampleChapter {

    private static final int ORDER = 95;
    private static final Duration BEFORE = Duration.ofDays(70);
    private static final String CATEGORY = "sanitation";
    private static final int DAYS = 3;

    private final ChangeSetting changes;
    private final Settings settings;
    private final SettingKey<Commitments> key;
    private final Cast cast;
    private final Districts districts;
    private final MovableClock clock;

    PromiseChapter(ChangeSetting changes, Settings settings, SettingKey<Commitments> key, Cast cast, Districts districts,
                   MovableClock clock) {
        this.changes = changes;
        this.settings = settings;
        this.key = key;
        this.cast = cast;
        this.districts = districts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "promises";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        var moment = clock.instant().minus(BEFORE);
        var day = BusinessTime.dateOf(moment);
        var before = settings.at(key, day).value();
        var rows = before.rows().stream().map(row -> row.category().equals(CATEGORY)
                ? new Commitments.Row(row.category(), row.standard(), row.standardEn(), row.phone(), DAYS) : row).toList();
        clock.at(moment, () -> changes.decide(key, new Commitments(before.phone(), rows),
                new ChangeSetting.Terms(day, SampleWords.of("promise")), 0, cast.admin(districts.current().code())));
    }
}
