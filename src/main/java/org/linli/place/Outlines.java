package org.linli.place;

import java.util.ArrayList;
import java.util.List;
import org.linli.shared.GeoPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The door to the district's outline as a drawing. */
@Component
public class Outlines {

    private final Districts districts;
    private final JsonMapper json;
    private volatile Drawn drawn = new Drawn("", MapSketch.of(List.of()));

    Outlines(Districts districts, JsonMapper json) {
        this.districts = districts;
        this.json = json;
    }

    /** Drawn anew only when another outline was imported. */
    public MapSketch sketch() {
        var outline = districts.find().map(District::outline).orElse("");
        var last = drawn;
        if (!last.outline.equals(outline)) {
            last = new Drawn(outline, MapSketch.of(rings(outline)));
            drawn = last;
        }
        return last.sketch;
    }

    private List<List<GeoPoint>> rings(String outline) {
        var rings = new ArrayList<List<GeoPoint>>();
        if (!outline.isEmpty()) {
            for (var feature : json.readTree(outline).path("features")) {
                var geometry = feature.path("geometry");
                var polygons = geometry.path("type").asString("").equals("MultiPolygon")
                        ? geometry.path("coordinates").valueStream().toList()
                        : List.of(geometry.path("coordinates"));
                polygons.forEach(polygon -> rings.add(ring(polygon.path(0))));
            }
        }
        return rings;
    }

    private static List<GeoPoint> ring(JsonNode positions) {
        return positions.valueStream()
                .map(position -> GeoPoint.cgcs2000(position.path(0).asDouble(), position.path(1).asDouble())).toList();
    }

    private record Drawn(String outline, MapSketch sketch) {
    }
}
