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
                + " alternating rounds of " + time.toSeconds() + " s each after each was warm (no faster in the last 15 s than before), medians. Load, application and database"
                + " share the machine.");
        lines.add("");
        lines.add("| | lives/s | moves/s | p50 of a move | p99 of a move |");
        lines.add("|---|---|---|---|---|");
        seen.forEach((name, rows) -> lines.add("| %s | %.0f | %.0f | %.2f ms | %.2f ms |".formatted(name,
                median(rows, Seen::perSecond), 5 * median(rows, Seen::perSecond), median(rows, Seen::p50Millis),
                median(rows, Seen::p99Millis))));
        lines.add("");
        lines.add("| ratio (median of the rounds' own ratios) | seen | wanted |");
        lines.add("|---|---|---|");
        lines.add("| (b) / (a) | %.2f | ≥ 0.8 |".formatted(ratio(seen, IN_PROCESS, BARE)));
        lines.add("| (c) / (a) | %.2f | ≥ 0.5 |".formatted(ratio(seen, HTTP, BARE)));
        lines.add("| (b) / (d) | %.1f | ≥ 20 |".formatted(ratio(seen, IN_PROCESS, ENGINE)));
        lines.add("| what the followers cost, 1 − (b) / (e) | %.0f %% | < 5 %% |"
                .formatted(100 - 100 * ratio(seen, IN_PROCESS, ALONE)));
        return lines;
    }

    private static double ratio(Map<String, List<Seen>> seen, String of, String to) {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < seen.get(of).size(); i++) {
            ratios.add(seen.get(of).get(i).perSecond() / seen.get(to).get(i).perSecond());
        }
        return Results.median(ratios);
    }

    private static double median(List<Seen> rows, ToDoubleFunction<Seen> what) {
        return Results.median(rows.stream().mapToDouble(what).boxed().toList());
    }
}
