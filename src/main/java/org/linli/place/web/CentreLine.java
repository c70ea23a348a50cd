package org.linli.place.web;

import org.jspecify.annotations.Nullable;
import org.linli.place.Centre;
import org.linli.place.Walk;

/**
 * A centre in a list.
 *
 * @param open null while it is not in operation
 * @param walk null where nobody said from where
 */
public record CentreLine(Centre centre, String name, String subdistrict, @Nullable OpenWords open,
                         @Nullable Walk walk) {
}
