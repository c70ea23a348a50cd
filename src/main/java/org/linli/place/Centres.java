package org.linli.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.shared.GeoPoint;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Component;

/** The door to the centres: kept in memory, cheap to ask. */
@Component
public class Centres {

    private final GazetteerCache cache;
    private final Coverage coverage;

    Centres(GazetteerCache cache, Coverage coverage) {
        this.cache = cache;
        this.coverage = coverage;
    }

    /** @throws NotFound where there is no centre of that slug */
    public Centre get(String slug) {
        return find(slug).orElseThrow(() -> new NotFound("centre", slug));
    }

    public Optional<Centre> find(String slug) {
        return Optional.ofNullable(cache.now().centreBySlug().get(slug));
    }

    /** Every project point, whatever its stage. */
    public List<Centre> list() {
        return cache.now().centres();
    }

    /** The centre in operation (投用) that serves the community; empty where there is none (yet). */
    public Optional<Centre> forCommunity(String communityCode) {
        return planned(communityCode).filter(centre -> centre.stage().isOpen());
    }

    /** The centre that serves the community or is going to, whatever its stage. */
    public Optional<Centre> planned(String communityCode) {
        return Optional.ofNullable(cache.now().centreByCommunity().get(communityCode));
    }

    /** The centre in operation whose nearest site is nearest to there. */
    public Optional<NearCentre> nearest(GeoPoint point) {
        return byDistance(point).stream().filter(near -> near.centre().stage().isOpen()).findFirst();
    }

    /** All centres that have a site, nearest first. */
    public List<NearCentre> byDistance(GeoPoint point) {
        return list().stream().map(centre -> from(point, centre)).flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(near -> near.walk().metres())).toList();
    }

    /** How far one centre is from there; empty while it has no site. */
    public Optional<NearCentre> from(GeoPoint point, Centre centre) {
        return centre.nearestSite(point)
                .map(site -> new NearCentre(centre, site, coverage.walk(point, site.point())));
    }

    public List<CentreFunction> functions() {
        return cache.now().functions();
    }
}
