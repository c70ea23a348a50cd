package org.linli.place;

import org.linli.shared.GeoPoint;

/**
 * A housing estate (小区) of a community.
 *
 * @param old   an old estate (老旧小区), which gets help of its own
 * @param point CGCS2000
 */
public record Estate(String code, String name, String communityCode, boolean old, GeoPoint point, boolean sample) {
}
