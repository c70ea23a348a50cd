package org.linli.request.supervision;

/**
 * The district's count, in which every order counts once.
 *
 * @param orders   dispatched in the month
 * @param parts    that units had in them
 * @param together given to more than one unit
 * @param doubled  given to a department and to a subdistrict at once (双派单)
 * @param late     of the orders: the lead's result came too late, or is overdue
 */
public record DistrictParts(int orders, int parts, int together, int doubled, int late) {
}
