package org.linli.request.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A card that a month proposes, and why; people decide on it. */
record Proposal(Colour colour, List<Ground> grounds) {

    /** @param yellows the unit's yellow cards of the months before that count with this one */
    static Optional<Proposal> of(UnitSummary month, int yellows, CardRules rules) {
        var yellow = new ArrayList<Ground>();
        if (month.late().size() >= rules.yellowLate()) {
            yellow.add(Ground.LATE);
        }
        if (month.composite() != null && month.composite().compareTo(rules.yellowComposite()) < 0) {
            yellow.add(Ground.COMPOSITE);
        }
        var red = new ArrayList<Ground>();
        if (!yellow.isEmpty() && yellows + 1 >= rules.redYellows()) {
            red.add(Ground.YELLOWS);
        }
        if (reached(month.critical().size(), rules.redCritical())) {
            red.add(Ground.CRITICAL);
        }
        if (reached(month.unsolved().size(), rules.redUnsolved())) {
            red.add(Ground.UNSOLVED);
        }
        if (red.isEmpty() && yellow.isEmpty()) {
            return Optional.empty();
        }
        var colour = red.isEmpty() ? Colour.YELLOW : Colour.RED;
        red.addAll(yellow);
        return Optional.of(new Proposal(colour, List.copyOf(red)));
    }

    private static boolean reached(int count, int bound) {
        return bound > 0 && count >= bound;
    }
}
