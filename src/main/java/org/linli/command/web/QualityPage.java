package org.linli.command.web;

import java.util.List;
import java.util.stream.IntStream;
import org.linli.command.Quality;
import org.linli.command.Rates;
import org.linli.command.Stays;
import org.linli.request.Status;

/** Model of the rates and the time in each status, for whoever watches the district. */
public record QualityPage(Months months, Quality all, Rates rates, List<Line> departments, List<Line> categories,
                          List<Line> sources,
                          List<Stay> departmentStays, List<Stay> categoryStays) {

    /** @param narrow the parameter that narrows rows to this line: lead, category or source */
    public record Line(String name, String narrow, Quality quality) {
    }

    /** @param parts of the bar; {@code total} seconds of all */
    public record Stay(String name, String narrow, Stays stays, List<Part> parts, long total) {

        static Stay of(String name, String narrow, Stays stays, long longest) {
            long total = stays.seconds().stream().mapToLong(it -> it == null ? 0 : it).sum();
            var parts = new java.util.ArrayList<Part>();
            double from = 0;
            for (int i = 0; i < stays.seconds().size(); i++) {
                var seconds = stays.seconds().get(i);
                double width = seconds == null || longest == 0 ? 0 : 100.0 * seconds / longest;
                parts.add(new Part(Stays.statuses().get(i), Math.round(from * 10) / 10.0, Math.round(width * 10) / 10.0));
                from += width;
            }
            return new Stay(name, narrow, stays, List.copyOf(parts), total);
        }
    }

    public record Part(Status status, double from, double width) {
    }

    public List<Status> statuses() {
        return Stays.statuses();
    }

    static List<Stay> drawn(List<Stays> all, java.util.function.Function<String, String> name, String narrow) {
        long longest = all.stream().mapToLong(it -> IntStream.range(0, it.seconds().size())
                .mapToLong(i -> it.seconds().get(i) == null ? 0 : it.seconds().get(i)).sum()).max().orElse(0);
        return all.stream().map(it -> Stay.of(name.apply(it.key()), narrow + it.key(), it, longest)).toList();
    }
}
