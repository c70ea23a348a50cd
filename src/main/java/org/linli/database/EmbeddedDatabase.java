package org.linli.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A real PostgreSQL that starts with the application and stops with it. Its files stay in the data directory; a server
 * left over from an application that was killed is stopped first, and recovers what it had acknowledged.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Path portFile;

    private EmbeddedDatabase(EmbeddedPostgres server, Path portFile) {
        this.server = server;
        this.portFile = portFile;
    }

    /**
     * @param data     where its files are or will be
     * @param programs where its programs are unpacked once
     * @param durable  false trades fsync for speed: for tests only
     */
    public static EmbeddedDatabase start(Path data, Path programs, boolean durable) {
        var files = data.toAbsolutePath().resolve("postgres");
        try {
            Files.createDirectories(files);
            LeftOverServer.stop(files);
            var server = configured(files, programs, durable ? "on" : "off").start();
            var portFile = data.toAbsolutePath().resolve("postgres.port");
            Files.writeString(portFile, Integer.toString(server.getPort()));
            return new EmbeddedDatabase(server, portFile);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL in " + files + " did not start", e);
        }
    }

    private static EmbeddedPostgres.Builder configured(Path files, Path programs, String durable) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(programs.toAbsolutePath().toFile())
                .setPGStartupWait(Duration.ofSeconds(120))
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("wal_level", "replica")
                .setServerConfig("timezone", "UTC");
    }

    public String jdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(portFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
