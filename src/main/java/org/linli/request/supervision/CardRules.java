package org.linli.request.supervision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.linli.calendar.Limit;
import org.linli.setting.Checked;
import org.linli.setting.SettingKey;
import org.linli.shared.FieldError;

/**
 * The setting {@code supervision.cards}: from where on a unit's month proposes a card.
 *
 * @param yellowLate      results too late in the month
 * @param yellowComposite percent; below it
 * @param redYellows      yellow months, this one among them, within {@code redMonths} months
 * @param redCritical     most urgent requests too late; 0 for never
 * @param redUnsolved     results that a revisit found unsolved; 0 for never
 * @param appeal          how long a unit may appeal after a card was confirmed
 */
public record CardRules(int yellowLate, BigDecimal yellowComposite, int redYellows, int redMonths, int redCritical,
                        int redUnsolved, Limit appeal) implements Checked {

    static final CardRules USUAL = new CardRules(3, new BigDecimal(80), 2, 6, 1, 1, Limit.workingDays(3));
    static final SettingKey<CardRules> KEY = new SettingKey<>("supervision.cards", CardRules.class, USUAL);

    @Override
    public List<FieldError> check() {
        var errors = new ArrayList<FieldError>();
        if (yellowLate < 1) {
            errors.add(FieldError.of("yellowLate", "supervision.invalid.one"));
        }
        if (redYellows < 2) {
            errors.add(FieldError.of("redYellows", "supervision.invalid.two"));
        }
        if (redMonths < 1) {
            errors.add(FieldError.of("redMonths", "supervision.invalid.one"));
        }
        if (yellowComposite.signum() < 0 || yellowComposite.compareTo(new BigDecimal(100)) > 0) {
            errors.add(FieldError.of("yellowComposite", "supervision.invalid.percent"));
        }
        return errors;
    }
}
