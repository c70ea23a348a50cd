package org.linli.place;

import org.linli.shared.GeoPoint;

/**
 * A community (社区) of a subdistrict.
 *
 * @param code           twelve digits, the subdistrict's code in front (national statistics' coding of areas)
 * @param point          where people of the community are taken to be, CGCS2000
 * @param positionSample the position is made up (示例坐标)
 */
public record Community(String code, String name, String nameEn, String subdistrictCode, GeoPoint point,
                        boolean positionSample) {
}
