package org.linli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linli.identity.OpenIdProvider;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives the tests of one JVM a fresh cluster under {@code target/test-data}, named by the process, and clears away what
 * runs that are over have left. The programs of PostgreSQL are unpacked once and kept.
 */
public class TestData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ROOT = Path.of("target", "test-data").toAbsolutePath();

    /** Where the programs of PostgreSQL lie. */
    public static final Path PROGRAMS = ROOT.resolve("programs");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        removeFinishedRuns();
        TestPropertyValues.of(
                "linli.database.data=" + fresh("application"),
                "linli.database.programs=" + PROGRAMS,
                "linli.database.durable=false",
                "linli.oidc.issuer=" + OpenIdProvider.ISSUER,
                "linli.oidc.client-id=" + OpenIdProvider.CLIENT,
                "linli.oidc.client-secret=" + OpenIdProvider.SECRET).applyTo(context);
    }

    /** An empty directory of this run. */
    public static Path fresh(String name) {
        try {
            Files.createDirectories(ROOT);
            return Files.createTempDirectory(ROOT, "run-" + ProcessHandle.current().pid() + "-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeFinishedRuns() {
        try (var runs = Files.newDirectoryStream(Files.createDirectories(ROOT), "run-*")) {
            for (var run : runs) {
                if (ProcessHandle.of(Long.parseLong(run.getFileName().toString().split("-")[1])).isEmpty()) {
                    stopServerIn(run);
                    FileSystemUtils.deleteRecursively(run);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stopServerIn(Path run) throws IOException {
        var pidFile = run.resolve("postgres/postmaster.pid");
        if (Files.exists(pidFile)) {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").startsWith(PROGRAMS.toString()))
                    .ifPresent(process -> {
                        process.destroyForcibly();
                        process.onExit().join();
                    });
        }
    }
}
