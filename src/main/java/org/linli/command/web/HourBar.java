package org.linli.command.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.command.Figures.Hours;
import org.linli.shared.BusinessTime;

/**
 * One of the last 24 hours on the curve; heights in percent of the busiest hour shown.
 *
 * @param slot counts from the oldest, 0
 * @param hour of the day, business time
 */
public record HourBar(int slot, Instant from, int hour, int placed, int closed, int before, double placedHeight,
                      double closedHeight) {

    public static final int STEP = 32;
    public static final int HEIGHT = 100;
    private static final int LEAST_SCALE = 4;

    static List<HourBar> of(Hours hours) {
        int most = most(hours);
        var bars = new ArrayList<HourBar>();
        for (int i = 0; i < hours.placed().size(); i++) {
            var from = hours.since().plus(Duration.ofHours(i));
            bars.add(new HourBar(i, from, from.atZone(BusinessTime.ZONE).getHour(), hours.placed().get(i),
                    hours.closed().get(i), hours.before().get(i), height(hours.placed().get(i), most),
                    height(hours.closed().get(i), most)));
        }
        return List.copyOf(bars);
    }

    private static int most(Hours hours) {
        return Math.max(LEAST_SCALE, Stream.of(hours.placed(), hours.closed(), hours.before()).flatMap(List::stream)
                .mapToInt(Integer::intValue).max().orElse(0));
    }

    private static double height(int count, int most) {
        return Math.round(count * 1000.0 / most) / 10.0;
    }

    /** The same hours a week ago as a line through the middle of each, going on past the present one. */
    static String line(Hours hours) {
        int most = most(hours);
        var points = new ArrayList<double[]>();
        for (int i = 0; i < hours.before().size(); i++) {
            points.add(new double[] {i * STEP + STEP / 2.0, HEIGHT - height(hours.before().get(i), most)});
        }
        return SmoothLine.through(points);
    }

    /** The busiest hour, null where nothing was placed. */
    static @Nullable HourBar peak(List<HourBar> bars) {
        return bars.stream().filter(bar -> bar.placed > 0).max(Comparator.comparingInt(HourBar::placed)).orElse(null);
    }

    public String label() {
        return String.format(Locale.ROOT, "%02d–%02d", hour, hour + 1);
    }
}
