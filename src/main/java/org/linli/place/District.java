package org.linli.place;

/**
 * A district of the city.
 *
 * @param code           six digits (GB/T 2260)
 * @param populationYear the year that the number of people holds for
 * @param source         where that number comes from
 * @param outline        GeoJSON in CGCS2000, empty where none was imported
 */
public record District(String code, String name, String nameEn, int population, int populationYear, String source,
                       String outline) {
}
