package org.linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sections of bench/RESULTS.md; running a benchmark again replaces its own. */
public final class Results {

    private static final Path FILE = Path.of("bench", "RESULTS.md");

    private Results() {
    }

    public static void write(String name, List<String> lines) throws IOException {
        var begin = "<!-- begin " + name + " -->";
        var end = "<!-- end " + name + " -->";
        var section = begin + "\n" + String.join("\n", lines) + "\n" + end + "\n";
        var text = Files.exists(FILE) ? Files.readString(FILE) : "# What was measured\n\nEach section is written by"
                + " `./linli bench NAME` and says what it saw, on which machine, beside what.\n";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        Files.writeString(FILE, from < 0 ? text + "\n" + section
                : text.substring(0, from) + section + text.substring(to + end.length() + 1));
        System.out.println(section);
    }

    /** Cores, memory and Java, as every section states them. */
    public static String machine() {
        var bean = (com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory
                .getOperatingSystemMXBean();
        return "%d cores, %d GiB, JDK %s, %s %s".formatted(Runtime.getRuntime().availableProcessors(),
                Math.round(bean.getTotalMemorySize() / 1_073_741_824.0), Runtime.version().feature(),
                System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    public static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2;
    }
}
