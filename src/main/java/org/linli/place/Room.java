package org.linli.place;

import java.math.BigDecimal;
import java.util.List;

/**
 * A room of a site; one room may serve several functions (一点多用).
 *
 * @param functions codes of {@link CentreFunction}
 * @param capacity  people; 0 where nobody counted
 * @param areaM2    square metres
 * @param active    in use
 */
public record Room(String code, String name, String nameEn, List<String> functions, int capacity, BigDecimal areaM2,
                   boolean active) {
}
