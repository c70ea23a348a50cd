package org.linli.place.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.Kiosk;
import org.linli.place.Site;
import org.linli.place.Unstaffed;
import org.linli.place.UnattendedZone;
import org.linli.web.Allow;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where self-service machines and unattended zones stand, as map data; how they are is for those who look after them. */
@RestController
@RequestMapping(value = "/api/v1/geo", produces = GeoController.GEO_JSON)
@Allow(anyone = true)
class UnstaffedGeoController {

    private static final CacheControl A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Unstaffed register;
    private final Centres centres;

    UnstaffedGeoController(Unstaffed register, Centres centres) {
        this.register = register;
        this.centres = centres;
    }

    /** At the position of the site in which each stands. */
    @GetMapping("/kiosks")
    ResponseEntity<GeoJson> kiosks() {
        return answer(register.kiosks().stream().flatMap(this::feature));
    }

    @GetMapping("/zones")
    ResponseEntity<GeoJson> zones() {
        return answer(register.zones().stream().map(zone -> GeoJson.point(zone.point(), properties(zone))));
    }

    private Stream<GeoJson.Feature> feature(Kiosk kiosk) {
        return centres.list().stream().flatMap(centre -> centre.sites().stream()
                .filter(site -> site.code().equals(kiosk.siteCode()))
                .map(site -> GeoJson.point(site.point(), properties(kiosk, centre, site))));
    }

    private static Map<String, Object> properties(Kiosk kiosk, Centre centre, Site site) {
        var properties = named(kiosk.code(), kiosk.name(), kiosk.nameEn(), centre.slug());
        properties.put("site", site.code());
        properties.put("spot", kiosk.spot());
        properties.put("spotEn", kiosk.spotEn());
        properties.put("address", site.address());
        properties.put("inUse", kiosk.inUse());
        properties.put("positionSample", site.positionSample());
        properties.put("sample", kiosk.sample());
        return properties;
    }

    private static Map<String, Object> properties(UnattendedZone zone) {
        var properties = named(zone.code(), zone.name(), zone.nameEn(), zone.centreSlug());
        properties.put("address", zone.address());
        properties.put("devices", zone.devices());
        properties.put("devicesEn", zone.devicesEn());
        properties.put("access", zone.access());
        properties.put("accessEn", zone.accessEn());
        properties.put("inUse", zone.inUse());
        properties.put("positionSample", zone.positionSample());
        properties.put("sample", zone.sample());
        return properties;
    }

    private static LinkedHashMap<String, Object> named(String code, String name, String nameEn, String centre) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("code", code);
        properties.put("name", name);
        properties.put("nameEn", nameEn);
        properties.put("centre", centre);
        return properties;
    }

    private static ResponseEntity<GeoJson> answer(Stream<GeoJson.Feature> features) {
        return ResponseEntity.ok().cacheControl(A_MINUTE).body(GeoJson.of(features.toList()));
    }
}
