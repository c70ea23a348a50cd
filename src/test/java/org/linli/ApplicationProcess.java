package org.linli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application as a process of its own, for tests about its start and its end. */
final class ApplicationProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path log;
    private final CompletableFuture<String> line;

    private ApplicationProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.line = CompletableFuture.supplyAsync(this::readLine);
    }

    /** With an empty district unless the settings name a sample, on a port that is free unless the settings say another. */
    static ApplicationProcess start(Path data, String... settings) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), LinliApplication.class.getName(),
                "--linli.database.data=" + data, "--linli.database.programs=" + TestData.PROGRAMS));
        if (Stream.of(settings).noneMatch(setting -> setting.startsWith("--linli.sample="))) {
            command.add("--linli.empty=true");
        }
        if (Stream.of(settings).noneMatch(setting -> setting.startsWith("--server.port="))) {
            command.add("--server.port=0");
        }
        command.addAll(List.of(settings));
        var log = Files.createTempFile(data, "application", ".log");
        return new ApplicationProcess(new ProcessBuilder(command).redirectError(Redirect.to(log.toFile())).start(), log);
    }

    /** The line on standard output; waits until it is there. */
    String firstLine() {
        return line.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** What it said on standard error until it ended by itself. */
    String lastWords() throws Exception {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running");
        }
        return Files.readString(log);
    }

    int exitCode() {
        return process.exitValue();
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C or a service that is stopped. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("does not stop");
        }
    }

    private String readLine() {
        try {
            var line = process.inputReader().readLine();
            if (line == null) {
                throw new AssertionError("ended before it was ready: " + Files.readString(log));
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
