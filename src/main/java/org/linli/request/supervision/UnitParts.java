package org.linli.request.supervision;

/**
 * One unit's own table: its parts of the orders that were dispatched to it in a month, as lead or as co-handler.
 *
 * @param parts     that it got and did not hand back
 * @param signed    within the limit, of {@code parts}
 * @param contacted the resident within the limit, of {@code parts}; a lead's to do
 * @param due       whose result was given or is due by now
 * @param inTime    of {@code due}
 * @param late      of {@code due}: given too late, or not yet
 */
public record UnitParts(String unit, boolean lead, int parts, int signed, int contacted, int due, int inTime, int late) {

    public static UnitParts none(String unit, boolean lead) {
        return new UnitParts(unit, lead, 0, 0, 0, 0, 0, 0);
    }
}
