package org.linli.command.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.command.Figures;
import org.linli.command.ScreenRules;

/**
 * Model of the wall.
 *
 * @param district   its name, empty where none was imported
 * @param covered    communities within the circle of a centre in operation
 * @param compared   today's orders against the same time a week ago, in words
 * @param nowX       where the present moment lies in the day's curve
 */
public record ScreenPage(Figures figures, ScreenRules rules, String district, int centres, int communities, int covered,
                         String compared, List<RateLine> rates, List<PromiseLine> promises, MapView map,
                         List<HourBar> hours, String lastWeek, double nowX, String weekday, List<TopicLine> topics,
                         List<CountLine> sources, List<CountLine> categories, List<CentreLine> table,
                         List<MoveLine> moves) {

    public @Nullable HourBar peak() {
        return HourBar.peak(hours);
    }

    public Instant at() {
        return figures.at();
    }

    /** @param onTarget at least the share that every department is to keep */
    public record PromiseLine(String code, String name, @Nullable Integer percent, int due, int kept, int overdue,
                              boolean onTarget) {
    }

    public record TopicLine(String community, String category, String name, int count, boolean hot, boolean rising,
                            double share) {
    }

    public record CountLine(String code, String name, int count, double share) {
    }

    public record CentreLine(String slug, String name, Figures.CentreLoad load) {
    }
}
