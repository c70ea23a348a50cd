package org.linli.place;

import java.util.List;
import java.util.Locale;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;

/**
 * The district drawn from its outline alone, for pages without a map behind them: an SVG path and where a point lies on
 * it. North is up; the width is {@link #WIDTH}, the height follows from the outline.
 *
 * @param path the outline as an SVG path; empty where there is none
 */
public record MapSketch(String path, int height, double west, double north, double metresAUnit, double shrink) {

    public static final int WIDTH = 1000;
    private static final int MARGIN = 24;
    private static final double METRES_A_DEGREE = 111_195;

    /** @param rings outer rings of the outline in CGCS2000 */
    static MapSketch of(List<List<GeoPoint>> rings) {
        var points = rings.stream().flatMap(List::stream).toList();
        if (points.isEmpty()) {
            return new MapSketch("", WIDTH, 0, 0, 1, 1);
        }
        var west = points.stream().mapToDouble(GeoPoint::lon).min().orElseThrow();
        var east = points.stream().mapToDouble(GeoPoint::lon).max().orElseThrow();
        var south = points.stream().mapToDouble(GeoPoint::lat).min().orElseThrow();
        var north = points.stream().mapToDouble(GeoPoint::lat).max().orElseThrow();
        var shrink = Math.cos(Math.toRadians((south + north) / 2));
        var metresAUnit = Math.max(1, (east - west) * shrink * METRES_A_DEGREE / (WIDTH - 2 * MARGIN));
        var height = (int) Math.ceil((north - south) * METRES_A_DEGREE / metresAUnit) + 2 * MARGIN;
        var blank = new MapSketch("", height, west, north, metresAUnit, shrink);
        return new MapSketch(blank.draw(rings), height, west, north, metresAUnit, shrink);
    }

    public boolean isDrawn() {
        return !path.isEmpty();
    }

    public int x(GeoPoint point) {
        return MARGIN + (int) Math.round((point.in(Crs.CGCS2000).lon() - west) * shrink * METRES_A_DEGREE / metresAUnit);
    }

    public int y(GeoPoint point) {
        return MARGIN + (int) Math.round((north - point.in(Crs.CGCS2000).lat()) * METRES_A_DEGREE / metresAUnit);
    }

    /** So many metres on the ground in units of the drawing. */
    public int units(double metres) {
        return (int) Math.round(metres / metresAUnit);
    }

    private String draw(List<List<GeoPoint>> rings) {
        var path = new StringBuilder();
        for (var ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                path.append(String.format(Locale.ROOT, "%s%d %d", i == 0 ? "M" : "L", x(ring.get(i)), y(ring.get(i))));
            }
            path.append('Z');
        }
        return path.toString();
    }
}
