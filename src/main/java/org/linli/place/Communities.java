package org.linli.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Component;

/** The door to subdistricts, communities and estates. */
@Component
public class Communities {

    private final GazetteerCache cache;

    Communities(GazetteerCache cache) {
        this.cache = cache;
    }

    /** @throws NotFound where there is no community of that code */
    public Community get(String code) {
        return find(code).orElseThrow(() -> new NotFound("community", code));
    }

    public Optional<Community> find(String code) {
        return Optional.ofNullable(cache.now().communityByCode().get(code));
    }

    /** By code, hence by subdistrict. */
    public List<Community> list() {
        return cache.now().communities();
    }

    public List<Community> listOf(String subdistrictCode) {
        return list().stream().filter(community -> community.subdistrictCode().equals(subdistrictCode)).toList();
    }

    public List<Subdistrict> subdistricts() {
        return cache.now().subdistricts();
    }

    public Optional<Subdistrict> findSubdistrict(String code) {
        return Optional.ofNullable(cache.now().subdistrictByCode().get(code));
    }

    /** @throws NotFound where there is no community of that code */
    public Subdistrict subdistrictOf(String communityCode) {
        return findSubdistrict(get(communityCode).subdistrictCode()).orElseThrow();
    }

    /** The community whose position is nearest to there, in any coordinate system. */
    public Optional<Community> nearest(GeoPoint point) {
        var there = point.in(Crs.CGCS2000);
        return list().stream().min(Comparator.comparingDouble(community -> community.point().metresTo(there)));
    }

    public List<Estate> estatesOf(String communityCode) {
        return cache.now().estates().stream().filter(estate -> estate.communityCode().equals(communityCode)).toList();
    }
}
