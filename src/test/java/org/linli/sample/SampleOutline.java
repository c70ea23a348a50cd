package org.linli.sample;

import java.awt.geom.Path2D;
import tools.jackson.databind.json.JsonMapper;

/** The district's outline as a shape that can be asked. */
record SampleOutline(Path2D shape) {

    static SampleOutline read() {
        var ring = JsonMapper.shared().readTree(SampleCsv.open("outline.geojson"))
                .at("/features/0/geometry/coordinates/0");
        var path = new Path2D.Double();
        for (var corner : ring) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(corner.get(0).asDouble(), corner.get(1).asDouble());
            } else {
                path.lineTo(corner.get(0).asDouble(), corner.get(1).asDouble());
            }
        }
        path.closePath();
        return new SampleOutline(path);
    }

    boolean contains(double lon, double lat) {
        return shape.contains(lon, lat);
    }
}
