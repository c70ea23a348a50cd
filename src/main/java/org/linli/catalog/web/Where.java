package org.linli.catalog.web;

import org.jspecify.annotations.Nullable;
import org.linli.place.Centre;
import org.linli.place.Site;
import org.linli.place.Walk;

/**
 * Where an item can be done now.
 *
 * @param walk null where nobody said from where
 * @param open whether it is open now
 * @param when until when, or when again, in words; may be empty
 */
public record Where(Centre centre, Site site, @Nullable Walk walk, boolean open, String when) {
}
