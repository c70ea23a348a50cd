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

    /** @param name its heading; the section ends before the next one */
    public static void write(String name, List<String> lines) throws IOException {
        var heading = "## " + name + "\n";
        var section = heading + "\n" + String.join("\n", lines) + "\n";
        var text = Files.readString(FILE);
        int from = text.indexOf(heading);
        int next = from < 0 ? -1 : text.indexOf("\n## ", from);
        var before = from < 0 ? text.stripTrailing() + "\n\n" : text.substring(0, from);
        Files.writeString(FILE, before + section + (next < 0 ? "" : text.substring(next)));
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
