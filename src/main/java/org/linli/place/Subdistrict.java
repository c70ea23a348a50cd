package org.linli.place;

/**
 * A subdistrict (街道) or development zone of a district.
 *
 * @param code nine digits, the district's code in front (national statistics' coding of areas)
 */
public record Subdistrict(String code, String districtCode, String name, String nameEn) {
}
