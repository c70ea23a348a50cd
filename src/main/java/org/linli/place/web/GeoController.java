package org.linli.place.web;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.Districts;
import org.linli.place.Site;
import org.linli.shared.NotFound;
import org.linli.web.Allow;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register as map data, for our maps and everybody else's. */
@RestController
@RequestMapping(value = "/api/v1/geo", produces = GeoController.GEO_JSON)
@Allow(anyone = true)
class GeoController {

    static final String GEO_JSON = "application/geo+json";
    private static final CacheControl A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Districts districts;
    private final Centres centres;
    private final Communities communities;
    private final Clock clock;

    GeoController(Districts districts, Centres centres, Communities communities, Clock clock) {
        this.districts = districts;
        this.centres = centres;
        this.communities = communities;
        this.clock = clock;
    }

    /** The district's outline as it was imported. */
    @GetMapping("/outline")
    ResponseEntity<String> outline() {
        var outline = districts.current().outline();
        if (outline.isEmpty()) {
            throw new NotFound("outline of", districts.current().code());
        }
        return ResponseEntity.ok().cacheControl(A_MINUTE).body(outline);
    }

    /** Each site of each centre, in walking order. */
    @GetMapping("/centres")
    ResponseEntity<GeoJson> centres() {
        return ResponseEntity.ok().cacheControl(A_MINUTE).body(GeoJson.of(centres.list().stream()
                .flatMap(centre -> centre.sites().stream().map(site ->
                        GeoJson.point(site.point(), properties(centre, site)))).toList()));
    }

    @GetMapping("/communities")
    ResponseEntity<GeoJson> communities() {
        return ResponseEntity.ok().cacheControl(A_MINUTE).body(GeoJson.of(communities.list().stream()
                .map(community -> GeoJson.point(community.point(), Map.of("code", community.code(),
                        "name", community.name(), "nameEn", community.nameEn(),
                        "subdistrictCode", community.subdistrictCode(),
                        "centre", centres.planned(community.code()).map(Centre::slug).orElse(""),
                        "positionSample", community.positionSample()))).toList()));
    }

    private Map<String, Object> properties(Centre centre, Site site) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("slug", centre.slug());
        properties.put("name", centre.name());
        properties.put("nameEn", centre.nameEn());
        properties.put("stage", centre.stage());
        properties.put("openNow", centre.stage().isOpen() && site.hours().openUntil(clock.instant()).isPresent());
        properties.put("confirmed", centre.confirmed());
        properties.put("sample", centre.sample());
        properties.put("site", site.code());
        properties.put("siteName", site.name());
        properties.put("siteNameEn", site.nameEn());
        properties.put("position", site.position());
        properties.put("address", site.address());
        properties.put("positionSample", site.positionSample());
        return properties;
    }
}
