package org.linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.linli.bench.Load.Seen;

/**
 * How long the processors worked for a life: this process and its database, not a load of its own process. It varies far
 * less with what else the machine does than how many lives fit into a second.
 */
public final class ProcessorTime {

    private final ProcessHandle database;

    private ProcessorTime(ProcessHandle database) {
        this.database = database;
    }

    /** @param data the directory that the application was given */
    public static ProcessorTime of(Path data) throws IOException {
        var pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip());
        return new ProcessorTime(ProcessHandle.of(pid).orElseThrow());
    }

    public Seen around(Duration time, Callable<Seen> load) throws Exception {
        var before = now();
        var seen = load.call();
        return seen.worked(now().minus(before).toNanos() / 1e6 / (seen.perSecond() * time.toSeconds()));
    }

    /** Servers' processes stay while their connections are kept: none takes its time away with it. */
    private Duration now() {
        return Stream.concat(Stream.of(ProcessHandle.current(), database), database.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream()).reduce(Duration.ZERO, Duration::plus);
    }
}
