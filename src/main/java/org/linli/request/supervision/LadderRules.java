package org.linli.request.supervision;

import java.util.ArrayList;
import java.util.List;
import org.linli.setting.Checked;
import org.linli.setting.SettingKey;
import org.linli.shared.FieldError;

/**
 * The setting {@code supervision.ladder}: how long after its deadline a request climbs further. The first rung is the
 * deadline itself.
 *
 * @param streetDays   working days overdue until the subdistrict gets a copy
 * @param districtDays working days overdue until it is named before the district
 */
public record LadderRules(int streetDays, int districtDays) implements Checked {

    static final SettingKey<LadderRules> KEY =
            new SettingKey<>("supervision.ladder", LadderRules.class, new LadderRules(1, 5));

    public int days(Rung rung) {
        return switch (rung) {
            case STREET -> streetDays;
            case DISTRICT -> districtDays;
            case ASKED, YELLOW, UNIT -> 0;
        };
    }

    @Override
    public List<FieldError> check() {
        var errors = new ArrayList<FieldError>();
        if (streetDays < 1) {
            errors.add(FieldError.of("streetDays", "supervision.invalid.days"));
        }
        if (districtDays <= streetDays) {
            errors.add(FieldError.of("districtDays", "supervision.invalid.order"));
        }
        return errors;
    }
}
