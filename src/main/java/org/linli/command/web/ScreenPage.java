package org.linli.command.web;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linli.command.Figures;
import org.linli.command.ScreenRules;
import org.linli.kiosk.DeviceFigures;
import org.linli.shared.BusinessTime;

/**
 * Model of the wall.
 *
 * @param district   its name, empty where none was imported
 * @param covered    communities within the circle of a centre in operation
 * @param compared   today's orders against the same time a week ago, in words
 * @param devices    how kiosks and zones are
 * @param nowX       where the present moment lies in the day's curve
 */
public record ScreenPage(Figures figures, ScreenRules rules, String district, int centres, int communities, int covered,
                         String compared, List<RateLine> rates, List<PromiseLine> promises, MapView map,
                         List<HourBar> hours, String lastWeek, double nowX, List<TopicLine> topics,
                         List<CountLine> sources, List<CountLine> categories, List<CentreLine> table,
                         List<LateLine> late, List<MoveLine> moves, DeviceFigures.Now devices) {

    private static final int EVERY = 4;
    private static final DateTimeFormatter AXIS_DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter AXIS_HOUR = DateTimeFormatter.ofPattern("HH");

    /** What stands below each slot of the day's curve: the hour, now and then; the date at midnight. */
    public List<String> axis() {
        return IntStream.range(0, figures.hours().before().size())
                .mapToObj(slot -> figures.hours().since().plus(Duration.ofHours(slot)).atZone(BusinessTime.ZONE))
                .map(at -> at.getHour() % EVERY != 0 ? "" : at.getHour() == 0 ? AXIS_DAY.format(at) : AXIS_HOUR.format(at))
                .toList();
    }

    /** Where the present day begins in the curve. */
    public double midnightX() {
        return hours.stream().filter(bar -> bar.hour() == 0).mapToInt(bar -> bar.slot() * HourBar.STEP).findFirst().orElse(0);
    }

    public @Nullable HourBar peak() {
        return HourBar.peak(hours);
    }

    public Instant at() {
        return figures.at();
    }

    /** @param behind how many percent are missing to the share that every department is to keep; 0 where none is */
    public record PromiseLine(String code, String name, @Nullable Integer percent, int due, int kept, int overdue,
                              int behind) {

        private static final int LITTLE = 10;

        public boolean onTarget() {
            return percent != null && behind == 0;
        }

        public String tone() {
            return behind == 0 ? "sea" : behind <= LITTLE ? "gold" : "red";
        }
    }

    /** One that is past its limit, and where it lies. */
    public record LateLine(String number, String category, String centre, String slug, String department, String code,
                           Duration past) {
    }

    public record TopicLine(String community, String category, String name, int count, boolean hot, boolean rising,
                            double share) {
    }

    public record CountLine(String code, String name, int count, double share) {
    }

    public record CentreLine(String slug, String name, Figures.CentreLoad load) {
    }
}
