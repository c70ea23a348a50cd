package org.linli.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.catalog.search.SearchBench;
import org.linli.command.ScreenBench;
import org.linli.request.engine.DesksBench;
import org.linli.request.engine.RequestsBench;
import org.linli.request.learning.DepartmentsBench;

/** {@code ./linli bench NAME}: finds the benchmark of that name and runs it. */
public final class Bench {

    /** One benchmark; it writes its section of bench/RESULTS.md itself. */
    public interface Benchmark {
        void run(List<String> arguments) throws Exception;
    }

    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
            "departments", DepartmentsBench::run, "desks", DesksBench::run, "requests", RequestsBench::run,
            "screen", ScreenBench::run, "search", SearchBench::run, "simulate", HttpLoad::simulate));

    private Bench() {
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = arguments.length == 0 ? null : ALL.get(arguments[0]);
        if (benchmark == null) {
            System.err.println("benchmarks: " + String.join(" ", ALL.keySet()));
            System.exit(2);
        }
        benchmark.run(Arrays.asList(arguments).subList(1, arguments.length));
        System.exit(0);
    }
}
