package org.linli.command.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linli.command.Figures.Hours;

/**
 * One hour of the day's curve; heights in percent of the busiest hour shown.
 *
 * @param future has not begun
 */
public record HourBar(int hour, int placed, int closed, int before, double placedHeight, double closedHeight,
                      boolean future) {

    public static final int STEP = 40;
    public static final int HEIGHT = 100;
    private static final int LEAST_SCALE = 4;

    static List<HourBar> of(Hours hours, int now) {
        int most = LEAST_SCALE;
        for (int i = 0; i < hours.placed().size(); i++) {
            most = Math.max(most, Math.max(hours.before().get(i), Math.max(hours.placed().get(i), hours.closed().get(i))));
        }
        var bars = new ArrayList<HourBar>();
        for (int i = 0; i < hours.placed().size(); i++) {
            bars.add(new HourBar(i, hours.placed().get(i), hours.closed().get(i), hours.before().get(i),
                    height(hours.placed().get(i), most), height(hours.closed().get(i), most), i > now));
        }
        return List.copyOf(bars);
    }

    private static double height(int count, int most) {
        return Math.round(count * 1000.0 / most) / 10.0;
    }

    /** The same weekday a week ago as a line through the middle of each hour. */
    static String line(Hours hours) {
        int most = LEAST_SCALE;
        for (int i = 0; i < hours.placed().size(); i++) {
            most = Math.max(most, Math.max(hours.before().get(i), Math.max(hours.placed().get(i), hours.closed().get(i))));
        }
        var points = new ArrayList<double[]>();
        for (int i = 0; i < hours.before().size(); i++) {
            points.add(new double[] {i * STEP + STEP / 2.0, HEIGHT - height(hours.before().get(i), most)});
        }
        return SmoothLine.through(points);
    }

    /** The busiest hour so far, null of a day without any. */
    static @Nullable HourBar peak(List<HourBar> bars) {
        return bars.stream().filter(bar -> bar.placed > 0).max(Comparator.comparingInt(HourBar::placed)).orElse(null);
    }

    public String label() {
        return String.format(Locale.ROOT, "%02d–%02d", hour, hour + 1);
    }
}
