package org.linli.command.web;

import org.linli.command.Latest;

/** A move in the few words of the ticker: the step, and the department or the stars that go with it. */
final class MoveWords {

    private static final int FIVE = 5;

    private MoveWords() {
    }

    static String of(Latest move, ScreenNames.In in) {
        var step = in.t().get("command.move." + move.type().name());
        return switch (move.type()) {
            case DISPATCHED, REASSIGNED, UPHELD, FORCED -> move.department().isEmpty() ? step
                    : in.t().get("command.move.to", step, in.department(move.department()));
            case SIGNED, HANDED_BACK, CONTACTED, RESULT_FOR_REVIEW, RESULT_GIVEN -> move.department().isEmpty() ? step
                    : in.t().get("command.move.by", step, in.department(move.department()));
            case RATED, RATED_POOR -> in.t().get("command.move.stars", step,
                    "★".repeat(move.stars()) + "☆".repeat(Math.max(0, FIVE - move.stars())));
            default -> step;
        };
    }
}
