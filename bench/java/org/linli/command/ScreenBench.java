package org.linli.command;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.LinliApplication;
import org.linli.bench.Results;
import org.linli.request.Requests;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The command screen on the sample district, whose requests are multiplied with all their events: how fast the follower
 * grows the figures from nothing, how long a commit takes to reach everybody who watches, and how long a page takes.
 *
 * <p>Arguments: {@code --copies=100 --streams=200 --seconds=15 --rate=20}.
 */
public final class ScreenBench {

    private static final int ROUNDS = 3;

    private ScreenBench() {
    }

    public static void run(List<String> arguments) throws Exception {
        var load = Files.readString(java.nio.file.Path.of("/proc/loadavg")).split(" ")[0];
        var data = Files.createTempDirectory("linli-bench");
        try (var application = SpringApplication.run(LinliApplication.class, "--linli.database.data=" + data,
                "--server.port=0")) {
            var lines = new ArrayList<String>();
            lines.add("`./linli bench screen " + String.join(" ", arguments) + "` on " + Results.machine()
                    + "; load before the run " + load + "; embedded PostgreSQL with fsync. Watchers, program and database"
                    + " share the machine.");
            lines.add("");
            lines.add("| | wanted | seen |");
            lines.add("|---|---|---|");
            var port = application.getEnvironment().getProperty("local.server.port", Integer.class, 0);
            lines.addAll(new Watching(port, application.getBean(Requests.class), option(arguments, "streams", 200),
                    option(arguments, "seconds", 15), option(arguments, "rate", 20)).lines());
            lines.addAll(fromZero(application, option(arguments, "copies", 100)));
            Results.write("screen", lines);
        }
    }

    private static List<String> fromZero(ConfigurableApplicationContext application, int copies) {
        var jdbc = application.getBean(JdbcClient.class);
        Copies.make(jdbc, copies);
        application.getBean(FollowerLoop.class).stop();
        var follower = application.getBean(Follower.class);
        follower.catchUp();
        long events = jdbc.sql("select count(*) from request.request_event").query(Long.class).single();
        long requests = jdbc.sql("select count(*) from command.trace").query(Long.class).single();
        var rates = new ArrayList<Double>();
        for (int round = 1; round <= ROUNDS; round++) {
            follower.restart();
            var begun = System.nanoTime();
            follower.catchUp();
            rates.add(events * 1e9 / (System.nanoTime() - begun));
            System.out.printf(Locale.ROOT, "from zero: %.0f events/s%n", rates.getLast());
        }
        var equal = Copies.differences(jdbc);
        return List.of(
                "| follower from zero, %,d events of %,d requests, median of %d | 100,000 events/s | %,.0f events/s |"
                        .formatted(events, requests, ROUNDS, Results.median(rates)),
                "| counters that differ from counting the rows | 0 | %d |".formatted(equal));
    }

    static int option(List<String> arguments, String name, int usual) {
        return arguments.stream().filter(a -> a.startsWith("--" + name + "=")).findFirst()
                .map(a -> Integer.parseInt(a.substring(a.indexOf('=') + 1))).orElse(usual);
    }
}
