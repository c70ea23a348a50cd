package org.linli.place;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.linli.shared.GeoPoint;

/**
 * Which buildings lie inside the circle of a centre and which do not, counted from the register as it is now.
 *
 * @param minutes     of the circle, where it is measured by walking
 * @param reachMetres how far a circle reaches as the crow flies
 */
public record CoverageReport(CoverageMeasure measure, boolean planned, Walking walking, int minutes, int reachMetres,
                             List<Place> places, List<Site> sites) {

    /**
     * A building.
     *
     * @param residents persons who live there; null where nobody knows
     * @param near its nearest centre; null where there is none at all
     */
    public record Place(String code, String name, String estate, String community, String communityName,
                        String communityNameEn, int households, @Nullable Integer residents, GeoPoint point,
                        @Nullable NearCentre near, boolean inside) {
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

    /** Persons of the buildings where their number is known. */
    public long residents() {
        return sumOfResidents(places);
    }

    public long residentsInside() {
        return sumOfResidents(places.stream().filter(Place::inside).toList());
    }

    /** Buildings of which nobody knows how many live there: they are in no share of persons. */
    public long uncounted() {
        return places.stream().filter(place -> place.residents() == null).count();
    }

    private static long sumOfResidents(List<Place> places) {
        return places.stream().map(Place::residents).filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
    }

    /** Per cent with one decimal, never rounded up to all; of nothing there is no share. */
    public static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.floor(part * 1000.0 / whole) / 10);
    }
}
