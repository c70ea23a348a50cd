package org.linli.request.engine;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.linli.LinliApplication;
import org.linli.bench.Load;
import org.linli.bench.Load.Seen;
import org.linli.bench.ProcessorTime;
import org.linli.bench.Results;
import org.linli.request.Requests;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A life of a request is five durable moves, each with its event row: place; admit and dispatch; sign; submit; rate. On
 * one PostgreSQL with fsync, in alternating rounds: the bare statements from plain JDBC, the use cases in process, the
 * same over HTTP from another process, an embedded process engine with four user tasks, and the use cases while nobody
 * follows the log.
 *
 * <p>Arguments: {@code --callers=32 --rounds=5 --seconds=15}; {@code --only=bc} runs some of them and writes no results.
 */
public final class RequestsBench {

    private static final Duration WARMING = Duration.ofSeconds(15);
    private static final int MOST_WARMING = 12;

    private RequestsBench() {
    }

    public static void run(List<String> arguments) throws Exception {
        var callers = option(arguments, "callers", 32);
        var rounds = option(arguments, "rounds", 5);
        var seconds = Duration.ofSeconds(option(arguments, "seconds", 15));
        var data = Files.createTempDirectory("linli-bench");
        try (var application = SpringApplication.run(LinliApplication.class, "--linli.database.data=" + data,
                "--server.port=0", "--linli.database.pool=" + (callers + 8));
             var engine = ProcessEngineLives.start(application, callers);
             var http = new HttpLives(application.getEnvironment().getProperty("local.server.port", Integer.class, 0))) {
            var contenders = contenders(application, engine, http, ProcessorTime.of(data));
            var only = text(arguments, "only", "");
            contenders.keySet().removeIf(name -> !only.isEmpty() && only.indexOf(name.charAt(1)) < 0);
            warmUp(contenders, callers);
            var seen = rounds(contenders, callers, rounds, seconds);
            if (!only.isEmpty()) {
                return;
            }
            Results.write("requests", Report.lines(seen, callers, rounds, seconds, arguments));
        }
    }

    private interface Round {
        Seen run(int callers, Duration time) throws Exception;
    }

    private static Map<String, Round> contenders(ConfigurableApplicationContext application,
                                                 ProcessEngineLives engine, HttpLives http,
                                                 ProcessorTime clock) throws Exception {
        var bare = BareLives.recorded(application.getBean(DataSource.class), application.getBean(SettledRules.class));
        var requests = application.getBean(Requests.class);
        var contenders = new LinkedHashMap<String, Round>();
        contenders.put(Report.BARE, (n, time) -> clock.around(time, () -> bare.run(n, time)));
        contenders.put(Report.IN_PROCESS, (n, time) -> clock.around(time, () -> Load.run(n, time, i -> new UseCaseLife(requests))));
        contenders.put(Report.HTTP, (n, time) -> clock.around(time, () -> http.run(n, time)));
        contenders.put(Report.ENGINE, (n, time) -> clock.around(time, () -> Load.run(n, time, i -> engine.life())));
        contenders.put(Report.ALONE, (n, time) -> {
            try (var _ = new StandStill(application)) {
                return clock.around(time, () -> Load.run(n, time, i -> new UseCaseLife(requests)));
            }
        });
        return contenders;
    }

    /** Each for at least a minute, and on until it no longer gets faster: how long that takes is their own affair. */
    private static void warmUp(Map<String, Round> contenders, int callers) throws Exception {
        for (var contender : contenders.entrySet()) {
            var best = 0.0;
            for (int stretch = 1; stretch <= MOST_WARMING; stretch++) {
                var seen = contender.getValue().run(callers, WARMING);
                System.out.printf("warming up %d %-35s %.0f lives/s%n", stretch, contender.getKey(), seen.perSecond());
                if (stretch > 3 && seen.perSecond() < 1.05 * best) {
                    break;
                }
                best = Math.max(best, seen.perSecond());
            }
        }
    }

    private static Map<String, List<Seen>> rounds(Map<String, Round> contenders, int callers, int rounds,
                                                  Duration seconds) throws Exception {
        var seen = new LinkedHashMap<String, List<Seen>>();
        for (int round = 1; round <= rounds; round++) {
            for (var contender : contenders.entrySet()) {
                var result = contender.getValue().run(callers, seconds);
                System.out.printf("round %d %-40s %.0f lives/s, p50 %.2f ms, p99 %.2f ms, %.2f ms of processors%n", round,
                        contender.getKey(), result.perSecond(), result.p50Millis(), result.p99Millis(), result.processorMillis());
                seen.computeIfAbsent(contender.getKey(), key -> new ArrayList<>()).add(result);
            }
        }
        return seen;
    }

    private static int option(List<String> arguments, String name, int usual) {
        return Integer.parseInt(text(arguments, name, Integer.toString(usual)));
    }

    private static String text(List<String> arguments, String name, String usual) {
        return arguments.stream().filter(a -> a.startsWith("--" + name + "=")).findFirst()
                .map(a -> a.substring(a.indexOf('=') + 1)).orElse(usual);
    }
}
