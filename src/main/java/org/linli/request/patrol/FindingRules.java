package org.linli.request.patrol;

import java.util.ArrayList;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;

/**
 * What a finding cannot do without. Settled on the spot it is held to what a unit's result is held to: words, and a photo
 * where the category asks for one, since it is answered at once and nobody else looks at the place.
 *
 * @param resultLength fewest characters of how it was settled
 * @param photo        of what was settled is needed
 */
record FindingRules(int resultLength, boolean photo) {

    /** @throws Invalid naming every field that is missing */
    void check(Finding finding) {
        var errors = new ArrayList<FieldError>();
        if (finding.text().isBlank() && finding.files().isEmpty()) {
            errors.add(FieldError.of("text", "patrol.error.what"));
        }
        if (finding.where().community().isBlank() && finding.where().position() == null) {
            errors.add(FieldError.of("communityCode", "patrol.error.where"));
        }
        if (finding.onSpot() && finding.done().strip().length() < resultLength) {
            errors.add(FieldError.of("done", "patrol.error.done", resultLength));
        }
        if (finding.onSpot() && photo && finding.files().isEmpty()) {
            errors.add(FieldError.of("photos", "patrol.error.photo"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
