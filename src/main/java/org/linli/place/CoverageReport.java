package org.linli.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.GeoPoint;

/**
 * Which buildings lie inside the circle of a centre and which do not, counted from the register as it is now.
 *
 * @param reachMetres how far a circle reaches as the crow flies
 */
public record CoverageReport(CoverageMeasure measure, boolean planned, Walking walking, int reachMetres,
                             List<Place> places, List<Site> sites) {

    /**
     * A building.
     *
     * @param near its nearest centre; null where there is none at all
     */
    public record Place(String code, String name, String estate, String community, String communityName, int households,
                        GeoPoint point, @Nullable NearCentre near, boolean inside) {
    }

    public List<Place> outside() {
        return places.stream().filter(place -> !place.inside()).toList();
    }

    public long inside() {
        return places.stream().filter(Place::inside).count();
    }

    public long households() {
        return places.stream().mapToLong(Place::households).sum();
    }

    public long householdsInside() {
        return places.stream().filter(Place::inside).mapToLong(Place::households).sum();
    }

    /** Per cent with one decimal; 0 of 0 is 0. */
    public static double share(long part, long whole) {
        return whole == 0 ? 0 : Math.floor(part * 1000.0 / whole) / 10;
    }
}
