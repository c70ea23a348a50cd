package org.linli.place.web;

import java.util.List;
import java.util.Map;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;

/** Points as GeoJSON (RFC 7946), in CGCS2000, which differs from the WGS 84 of the standard by less than a metre. */
record GeoJson(String type, List<Feature> features) {

    record Feature(String type, Geometry geometry, Map<String, Object> properties) {
    }

    record Geometry(String type, List<Double> coordinates) {
    }

    static GeoJson of(List<Feature> features) {
        return new GeoJson("FeatureCollection", features);
    }

    static Feature point(GeoPoint point, Map<String, Object> properties) {
        var normalised = point.in(Crs.CGCS2000);
        return new Feature("Feature", new Geometry("Point", List.of(normalised.lon(), normalised.lat())), properties);
    }
}
