package org.linli.place;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.GeoPoint;

/**
 * A neighbourhood centre (邻里中心): it serves one or several communities and has one or more sites.
 *
 * @param slug        its key, as in its page's address
 * @param confirmed   false: 待核实, somebody has to check that it exists like this
 * @param sample      true: 示例, it is made up
 * @param qualified   declared 达标 by the district
 * @param communities codes of the communities it serves
 * @param sites       in walking order
 */
public record Centre(String slug, String name, String nameEn, CentreKind kind, String subdistrictCode,
                     CentreLayout layout, CentreStage stage, boolean confirmed, boolean sample, boolean qualified,
                     String phone, String intro, String introEn, List<String> communities, List<Site> sites,
                     int version) {

    public boolean isOpenAt(Instant moment) {
        return openUntil(moment).isPresent();
    }

    /** When the last of its sites that are open then closes. */
    public Optional<Instant> openUntil(Instant moment) {
        return openSites().map(site -> site.hours().openUntil(moment)).flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** When the first of its sites opens next, within a month. */
    public Optional<Instant> opensNext(Instant moment) {
        return openSites().map(site -> site.hours().opensNext(moment)).flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** Codes of the functions present: each has at least one room in use, at a site with opening hours. */
    public Set<String> functionsPresent() {
        return sites.stream().flatMap(site -> site.roomsInUse().stream()).flatMap(room -> room.functions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which of the one and the six are not there; a centre is qualified (达标) only when none is missing. */
    public List<CentreFunction> missing(List<CentreFunction> functions) {
        var present = functionsPresent();
        return functions.stream().filter(function -> function.isRequired() && !present.contains(function.code()))
                .toList();
    }

    /** Its site nearest to there; empty where it has no site yet. */
    public Optional<Site> nearestSite(GeoPoint point) {
        return sites.stream().min(Comparator.comparingDouble(site -> site.point().metresTo(point)));
    }

    public boolean serves(String communityCode) {
        return communities.contains(communityCode);
    }

    private Stream<Site> openSites() {
        return stage.isOpen() ? sites.stream() : Stream.empty();
    }
}
