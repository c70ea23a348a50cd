package org.linli.request.desk.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.MapTiles;
import org.linli.request.RequestSheet;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.linli.shared.GeoPoint;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a request's map shows: where it is, and the names around it. Everything in CGCS2000. */
@Component
class Maps {

    private static final int NEAR_METRES = 1_600;
    private static final int MOST_NEAR = 24;

    private final Communities communities;
    private final Centres centres;
    private final Settings settings;
    private final Clock clock;
    private final JsonMapper json;

    Maps(Communities communities, Centres centres, Settings settings, Clock clock, JsonMapper json) {
        this.communities = communities;
        this.centres = centres;
        this.settings = settings;
        this.clock = clock;
        this.json = json;
    }

    /** Its own position, else its community's; empty where it has neither. */
    Optional<Item.MapView> of(RequestSheet sheet, Texts t) {
        var where = sheet.where();
        var community = where.community() == null ? Optional.<org.linli.place.Community>empty()
                : communities.find(where.community());
        var exact = where.lon() != null && where.lat() != null;
        var point = exact ? Optional.of(GeoPoint.cgcs2000(where.lon(), where.lat())) : community.map(c -> c.point());
        return point.map(here -> {
            var map = new LinkedHashMap<String, Object>();
            map.put("lon", here.lon());
            map.put("lat", here.lat());
            map.put("exact", exact);
            map.put("near", near(here, t));
            var tiles = settings.at(MapTiles.KEY, BusinessTime.dateOf(clock.instant())).value();
            map.put("tiles", tiles.address());
            map.put("attribution", tiles.attribution());
            return new Item.MapView(json.writeValueAsString(map),
                    community.map(c -> t.name(c.name(), c.nameEn())).orElse(""));
        });
    }

    private List<Map<String, Object>> near(GeoPoint here, Texts t) {
        var near = new ArrayList<Near>();
        communities.list().forEach(c -> near.add(new Near("community", t.name(c.name(), c.nameEn()), c.point(), here)));
        communities.list().stream().flatMap(c -> communities.estatesOf(c.code()).stream())
                .forEach(e -> near.add(new Near("estate", e.name(), e.point(), here)));
        centres.list().forEach(c -> c.sites()
                .forEach(s -> near.add(new Near("centre", t.name(c.name(), c.nameEn()), s.point(), here))));
        return near.stream().filter(n -> n.metres() < NEAR_METRES)
                .sorted(java.util.Comparator.comparingDouble(Near::metres)).limit(MOST_NEAR).map(Near::shown).toList();
    }

    private record Near(String kind, String name, GeoPoint point, double metres) {

        Near(String kind, String name, GeoPoint point, GeoPoint from) {
            this(kind, name, point, point.metresTo(from));
        }

        Map<String, Object> shown() {
            return Map.of("kind", kind, "name", name, "lon", point.lon(), "lat", point.lat());
        }
    }
}
