package org.linli.request.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.linli.bench.Load.Seen;
import org.linli.bench.Results;

/** What the requests benchmark saw, as a section of the results. */
final class Report {

    static final String BARE = "(a) bare statements, plain JDBC";
    static final String IN_PROCESS = "(b) use cases in process";
    static final String HTTP = "(c) over HTTP, bearer tokens";
    static final String ENGINE = "(d) Flowable 8, audit history";
    static final String ALONE = "(e) as (b), while nobody follows the log";

    private Report() {
    }

    static List<String> lines(Map<String, List<Seen>> seen, int callers, int rounds, Duration time,
                              List<String> arguments) {
        var lines = new ArrayList<String>();
        lines.add("A life is five durable moves, each with its event row. `./linli bench requests " + String.join(" ", arguments) + "` on " + Results.machine()
                + "; embedded PostgreSQL with fsync and synchronous_commit on; " + callers + " callers, " + rounds
                + " alternating rounds of " + time.toSeconds() + " s each after each was warm (no faster in the last 15 s than"
                + " before), medians. Load, application and database share the machine.");
        lines.add("");
        lines.add("| | lives/s | moves/s | p50 of a move | p99 of a move | processor time of a life | each round |");
        lines.add("|---|---|---|---|---|---|---|");
        seen.forEach((name, rows) -> lines.add("| %s | %.0f | %.0f | %.2f ms | %.2f ms | %.2f ms | %s |".formatted(name,
                median(rows, Seen::perSecond), 5 * median(rows, Seen::perSecond), median(rows, Seen::p50Millis),
                median(rows, Seen::p99Millis), median(rows, Seen::processorMillis), each(rows.stream().map(Seen::perSecond).toList(), "%.0f"))));
        lines.add("");
        lines.add("| ratio (median of the rounds' own ratios) | seen | wanted | each round |");
        lines.add("|---|---|---|---|");
        lines.add(line("(b) / (a)", ratios(seen, IN_PROCESS, BARE), "%.2f", "≥ 0.8"));
        lines.add(line("(c) / (a)", ratios(seen, HTTP, BARE), "%.2f", "≥ 0.5"));
        lines.add(line("(b) / (d)", ratios(seen, IN_PROCESS, ENGINE), "%.1f", "≥ 20"));
        lines.add(line("what the followers cost, 1 − (b) / (e)",
                ratios(seen, IN_PROCESS, ALONE).stream().map(ratio -> 100 - 100 * ratio).toList(), "%.0f %%", "< 5 %"));
        lines.add(line("the same in processor time, 1 − (e) / (b)", ratios(seen, ALONE, IN_PROCESS, Seen::processorMillis).stream()
                .map(ratio -> 100 - 100 * ratio).toList(), "%.0f %%", ""));
        return lines;
    }

    private static String line(String name, List<Double> rounds, String format, String wanted) {
        return "| " + name + " | " + format.formatted(Results.median(rounds)) + " | " + wanted + " | " + each(rounds, format) + " |";
    }

    private static String each(List<Double> rounds, String format) {
        return String.join(", ", rounds.stream().map(format::formatted).toList());
    }

    private static List<Double> ratios(Map<String, List<Seen>> seen, String of, String to) {
        return ratios(seen, of, to, Seen::perSecond);
    }

    private static List<Double> ratios(Map<String, List<Seen>> seen, String of, String to, ToDoubleFunction<Seen> what) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < seen.get(of).size(); i++) {
            ratios.add(what.applyAsDouble(seen.get(of).get(i)) / what.applyAsDouble(seen.get(to).get(i)));
        }
        return ratios;
    }

    private static double median(List<Seen> rows, ToDoubleFunction<Seen> what) {
        return Results.median(rows.stream().mapToDouble(what).boxed().toList());
    }
}
