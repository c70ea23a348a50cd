package org.linli.command.web;

import java.util.List;
import java.util.Locale;

/** A curve through points that never swings past them (monotone cubic, Fritsch and Carlson), as an SVG path. */
final class SmoothLine {

    private SmoothLine() {
    }

    /** @param points x and y, x rising */
    static String through(List<double[]> points) {
        if (points.isEmpty()) {
            return "";
        }
        var path = new StringBuilder(String.format(Locale.ROOT, "M%.1f %.1f", points.getFirst()[0], points.getFirst()[1]));
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            var third = (to[0] - from[0]) / 3;
            path.append(String.format(Locale.ROOT, "C%.1f %.1f %.1f %.1f %.1f %.1f", from[0] + third,
                    from[1] + slope(points, i - 1) * third, to[0] - third, to[1] - slope(points, i) * third, to[0], to[1]));
        }
        return path.toString();
    }

    private static double slope(List<double[]> points, int i) {
        if (i == 0 || i == points.size() - 1) {
            return 0;
        }
        var before = rise(points, i - 1);
        var after = rise(points, i);
        if (before * after <= 0) {
            return 0;
        }
        var mean = (before + after) / 2;
        return Math.signum(mean) * Math.min(Math.abs(mean), 3 * Math.min(Math.abs(before), Math.abs(after)));
    }

    private static double rise(List<double[]> points, int i) {
        var from = points.get(i);
        var to = points.get(i + 1);
        return (to[1] - from[1]) / (to[0] - from[0]);
    }
}
