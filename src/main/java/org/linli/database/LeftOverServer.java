package org.linli.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a {@code kill -9} of the application its PostgreSQL lives on and holds {@code postmaster.pid}. It is told to
 * stop at once (SIGINT, the fast shutdown), which rolls back what was open and keeps what was acknowledged.
 */
final class LeftOverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverServer.class);

    private LeftOverServer() {
    }

    static void stop(Path files) throws IOException {
        var pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        var left = lines.isEmpty() ? null : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
        if (left != null && left.isAlive() && isPostgresOf(left, files)) {
            LOG.warn("stopping the database process {} that an earlier run left over", left.pid());
            new ProcessBuilder("kill", "-INT", Long.toString(left.pid())).inheritIO().start();
            await(left);
        }
        Files.deleteIfExists(pidFile);
    }

    /** The server that runs on these files now. */
    static Optional<ProcessHandle> process(Path files) throws IOException {
        var lines = Files.readAllLines(files.resolve("postmaster.pid"));
        return lines.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    private static boolean isPostgresOf(ProcessHandle process, Path files) throws IOException {
        var commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        return !Files.exists(commandLine)
                || Files.readString(commandLine).replace('\0', ' ').contains(files.toString());
    }

    private static void await(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("the left-over database process " + process.pid() + " does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException(e);
        }
    }
}
