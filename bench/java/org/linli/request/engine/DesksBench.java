package org.linli.request.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.linli.LinliApplication;
import org.linli.bench.Results;
import org.linli.request.Requests;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who works at a desk while a city's history grows: piles, lists, searches and a request's page over HTTP by readers who
 * think for a second, while moves are written. Times are from asking to the whole answer, on the same machine.
 *
 * <p>Arguments: {@code --sizes=100000,1000000 --readers=20 --seconds=60 --moves=100 --data=DIR}. A data directory that is
 * named is kept, so that a later run goes on with the requests of the earlier one; with {@code --seconds=0} it only grows.
 */
public final class DesksBench {

    private static final int MOVES_OF_A_LIFE = 5;

    private DesksBench() {
    }

    public static void run(List<String> arguments) throws Exception {
        var load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        var sizes = Arrays.stream(text(arguments, "sizes", "100000,1000000").split(",")).map(Integer::parseInt).toList();
        var lines = new ArrayList<>(List.of("`./linli bench desks " + String.join(" ", arguments) + "` on "
                + Results.machine() + "; load before the run " + load + "; embedded PostgreSQL with fsync. Times of whole"
                + " pages over HTTP, median / p99 in ms, wanted 30 / 150. Readers, writers, program and database share the"
                + " machine."));
        var columns = new LinkedHashMap<String, Map<String, String>>();
        var notes = new ArrayList<String>();
        var kept = text(arguments, "data", "");
        var data = kept.isEmpty() ? Files.createTempDirectory("linli-bench") : Path.of(kept);
        boolean reads = number(arguments, "seconds", 60) > 0;
        try (var application = SpringApplication.run(LinliApplication.class, "--linli.database.data=" + data,
                "--server.port=0")) {
            var jdbc = application.getBean(JdbcClient.class);
            var decade = new Decade(jdbc);
            for (int size : sizes) {
                if (decade.growTo(size)) {
                    notes.add(words(application, size));
                }
                if (reads) {
                    var column = "%,d requests, %,d events".formatted(decade.count("request.request_facts"), decade.events());
                    columns.put(column, at(application, arguments, notes));
                    Plans.write(jdbc, application.getBean(DataSource.class), column, size == sizes.getFirst());
                }
            }
        }
        if (reads) {
            lines.addAll(table(columns));
            lines.addAll(notes);
            Results.write("desks", lines);
        }
    }

    private static String words(ConfigurableApplicationContext application, int size) {
        var began = System.nanoTime();
        application.getBean(WordBook.class).catchUp();
        return "- at %,d the words' follower read the log from nothing in %.0f s.".formatted(size, (System.nanoTime() - began) / 1e9);
    }

    private static Map<String, String> at(ConfigurableApplicationContext application, List<String> arguments,
                                          List<String> notes) throws Exception {
        var port = application.getEnvironment().getProperty("local.server.port", Integer.class, 0);
        var readers = new Readers("http://localhost:" + port, application.getBean(JdbcClient.class), number(arguments, "readers", 20));
        readers.run(Duration.ofSeconds(15), false);
        var end = System.nanoTime() + Duration.ofSeconds(number(arguments, "seconds", 60)).toNanos();
        var written = new AtomicInteger();
        var failed = new AtomicReference<Exception>();
        int rate = number(arguments, "moves", 100);
        var writers = new ArrayList<Thread>();
        for (int i = 0; i < MOVES_OF_A_LIFE; i++) {
            writers.add(Thread.ofPlatform().start(() -> write(application, end, rate, written, failed)));
        }
        readers.run(Duration.ofSeconds(number(arguments, "seconds", 60)), true);
        for (var writer : writers) {
            writer.join();
        }
        if (failed.get() != null) {
            throw failed.get();
        }
        notes.add("- %d readers, %.1f pages and %.0f moves a second.".formatted(number(arguments, "readers", 20),
                readers.pages() / (double) number(arguments, "seconds", 60),
                written.get() / (double) number(arguments, "seconds", 60)));
        return readers.results();
    }

    private static void write(ConfigurableApplicationContext application, long end, int rate, AtomicInteger written,
                              AtomicReference<Exception> failed) {
        try {
            var life = new UseCaseLife(application.getBean(Requests.class));
            for (var next = System.nanoTime(); next < end && failed.get() == null; next += 1_000_000_000L * MOVES_OF_A_LIFE * MOVES_OF_A_LIFE / rate) {
                LockSupport.parkNanos(next - System.nanoTime());
                life.live(written::incrementAndGet);
            }
        } catch (RuntimeException e) {
            failed.set(e);
        }
    }

    private static List<String> table(Map<String, Map<String, String>> columns) {
        var lines = new ArrayList<>(List.of("", "| | " + String.join(" | ", columns.keySet()) + " |",
                "|---" + "|---".repeat(columns.size()) + "|"));
        for (var name : columns.values().iterator().next().keySet()) {
            lines.add("| " + name + " | " + String.join(" | ", columns.values().stream().map(c -> c.get(name)).toList()) + " |");
        }
        lines.add("");
        return lines;
    }

    private static String text(List<String> arguments, String name, String usual) {
        return arguments.stream().filter(a -> a.startsWith("--" + name + "=")).findFirst()
                .map(a -> a.substring(a.indexOf('=') + 1)).orElse(usual);
    }

    private static int number(List<String> arguments, String name, int usual) {
        return Integer.parseInt(text(arguments, name, String.format(Locale.ROOT, "%d", usual)));
    }
}
