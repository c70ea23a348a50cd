package org.linli.command.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.command.Figures.Week;
import org.linli.command.RowSet;

/**
 * One of the three rates.
 *
 * @param value  percent with one decimal, null of nobody
 * @param part   numerator, {@code whole} denominator, with the rows behind each
 * @param spark  its way through the last eight weeks as an SVG path, empty where no week has any
 * @param lastX  where that way ends
 */
public record RateLine(String key, String colour, @Nullable BigDecimal value, int part, int whole, RowSet partRows,
                       RowSet wholeRows, String spark, double lastX, double lastY, String weeks) {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 40;
    private static final int EDGE = 5;
    /** So that a point or two of change does not look like a landslide. */
    private static final double LEAST_SPAN = 10;

    record Kind(String key, String colour, RowSet partRows, RowSet wholeRows,
                Function<Week, @Nullable BigDecimal> ofWeek) {
    }

    static RateLine of(Kind kind, @Nullable BigDecimal value, int part, int whole, List<Week> weeks) {
        var points = points(kind, weeks);
        var last = points.isEmpty() ? new double[] {0, 0} : points.getLast();
        return new RateLine(kind.key, kind.colour, value == null ? null : value.setScale(1, RoundingMode.HALF_UP), part,
                whole, kind.partRows, kind.wholeRows, points.size() < 2 ? "" : SmoothLine.through(points), last[0], last[1],
                words(kind, weeks));
    }

    private static List<double[]> points(Kind kind, List<Week> weeks) {
        var values = weeks.stream().map(kind.ofWeek).filter(value -> value != null).mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        var points = new ArrayList<double[]>();
        var middle = (values.getMax() + values.getMin()) / 2;
        var span = Math.max(LEAST_SPAN, values.getMax() - values.getMin());
        for (int i = 0; i < weeks.size(); i++) {
            var value = kind.ofWeek.apply(weeks.get(i));
            if (value != null) {
                var up = (value.doubleValue() - middle) / span + 0.5;
                points.add(new double[] {i * (double) WIDTH / (weeks.size() - 1), HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE)});
            }
        }
        return points;
    }

    private static String words(Kind kind, List<Week> weeks) {
        return String.join(" · ", weeks.stream().map(week -> {
            var value = kind.ofWeek.apply(week);
            return value == null ? "—" : value.setScale(1, RoundingMode.HALF_UP).toPlainString();
        }).toList());
    }
}
