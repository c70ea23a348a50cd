package org.linli.request.engine;

import java.util.List;
import org.linli.calendar.Limit;
import org.linli.request.Category;
import org.linli.request.Complexity;
import org.linli.request.Urgency;

/**
 * The setting {@code request.sla}: how fast what must be done. A request keeps the version it began with.
 *
 * @param yellowPercent  share of a limit after which its light turns yellow
 * @param coHandlerPercent share of the lead's remaining time that a co-handler has
 */
public record SlaPolicy(List<Row> rows, int yellowPercent, int coHandlerPercent) {

    /**
     * One line of the table; the first that fits is used.
     *
     * @param category a category's code, a {@link org.linli.request.Kind}'s name, or empty for all
     */
    public record Row(String category, Urgency urgency, Complexity complexity, Limit accept, Limit sign, Limit contact,
                      Limit resolve) {
    }

    Row rowFor(Category category, Urgency urgency, Complexity complexity) {
        return find(category.code(), urgency, complexity, category.kind().name());
    }

    private Row find(String code, Urgency urgency, Complexity complexity, String kind) {
        for (var name : List.of(code, kind, "")) {
            for (var row : rows) {
                if (row.category().equals(name) && row.urgency() == urgency && row.complexity() == complexity) {
                    return row;
                }
            }
        }
        return rows.getLast();
    }

    /**
     * What cities found workable where no local paper says otherwise: hotline standards ask for acceptance within two
     * hours, consultations in two working days, ordinary matters in five, complex ones in fifteen, and emergencies of
     * life and property in hours of day and night.
     */
    static SlaPolicy usual() {
        var day = Limit.workingDays(1);
        var twoHours = Limit.workingMinutes(120);
        return new SlaPolicy(List.of(
                new Row("CONSULT", Urgency.NORMAL, Complexity.ORDINARY, twoHours, day, day, Limit.workingDays(2)),
                critical(Complexity.ORDINARY), critical(Complexity.COMPLEX),
                urgent(Complexity.ORDINARY), urgent(Complexity.COMPLEX),
                new Row("", Urgency.NORMAL, Complexity.COMPLEX, twoHours, day, day, Limit.workingDays(15)),
                new Row("", Urgency.NORMAL, Complexity.ORDINARY, twoHours, day, day, Limit.workingDays(5))), 80, 50);
    }

    private static Row critical(Complexity complexity) {
        return new Row("", Urgency.CRITICAL, complexity, Limit.minutes(15), Limit.minutes(30), Limit.minutes(30),
                Limit.minutes(24 * 60));
    }

    private static Row urgent(Complexity complexity) {
        return new Row("", Urgency.URGENT, complexity, Limit.minutes(30), Limit.minutes(120), Limit.minutes(120),
                Limit.minutes(24 * 60));
    }
}
