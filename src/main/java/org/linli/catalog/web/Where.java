package org.linli.catalog.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.PlaceKind;
import org.linli.place.Walk;
import org.linli.shared.GeoPoint;

/**
 * The places of one kind at which an item can be done: those that are open now first, the nearest first; then those that
 * are closed, by when they open next.
 *
 * @param lines at least one
 */
public record Where(PlaceKind kind, List<Line> lines) {

    /**
     * @param chinese the place is said in Chinese on a page that is not
     * @param point   CGCS2000
     * @param walk    null where nobody said from where
     * @param opensAt when it opens next; null while it is open and where that is not known
     * @param when    until when, or when again, in words; may be empty
     */
    public record Line(String name, String where, boolean chinese, String path, GeoPoint point, @Nullable Walk walk, boolean open,
                       @Nullable Instant opensAt, String when) {

        /** For a script that sorts by another position: open ones 0, else the second at which it opens. */
        public long order() {
            return open ? 0 : opensAt == null ? Long.MAX_VALUE / 2048 : opensAt.getEpochSecond();
        }
    }
}
