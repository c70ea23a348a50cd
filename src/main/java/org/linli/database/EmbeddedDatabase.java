package org.linli.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.linli.shared.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL that starts with the application and stops with it. Its files stay in the data directory; a server
 * left over from an application that was killed is stopped first, and recovers what it had acknowledged. It listens on
 * this machine only, on a free port, and asks everybody for a password (SCRAM). The application works as the owner of
 * the database {@code linli}, not as the server's superuser.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "linli";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Executor SOON = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
    private static final Executor LATER = CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS);

    private final Way way;
    private final DataLock lock;
    private EmbeddedPostgres server;
    private boolean closing;

    private EmbeddedDatabase(Way way, DataLock lock, EmbeddedPostgres server) {
        this.way = way;
        this.lock = lock;
        this.server = server;
        watch();
    }

    /** How it is started, the first time and again. */
    private record Way(Path data, Path programs, String password, boolean durable) {

        /** @param port 0: any that is free */
        EmbeddedPostgres start(int port) throws IOException {
            return configured(data, programs, password, durable ? "on" : "off").setPort(port).start();
        }
    }

    /**
     * @param directory where its files are or will be
     * @param programs  where its programs are unpacked once
     * @param durable   false trades fsync for speed: for tests only
     * @throws CannotStart where another application uses the directory, or the server does not come up
     */
    public static EmbeddedDatabase start(Path directory, Path programs, boolean durable) {
        var data = directory.toAbsolutePath().normalize();
        try {
            return start(data, programs, durable, DataLock.of(data));
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotStart("the embedded PostgreSQL in " + data + " did not start (" + e.getMessage()
                    + "); its own words are in " + data.resolve("postgres.log"));
        }
    }

    private static EmbeddedDatabase start(Path data, Path programs, boolean durable, DataLock lock)
            throws IOException, SQLException {
        try {
            LeftOverServer.stop(Files.createDirectories(data.resolve("postgres")));
            Files.deleteIfExists(data.resolve("postgres.log"));
            var password = DatabasePassword.in(data);
            var way = new Way(data, programs, password, durable);
            var server = way.start(0);
            Files.writeString(data.resolve("postgres.port"), Integer.toString(server.getPort()));
            prepare(server, password);
            return new EmbeddedDatabase(way, lock, server);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres.Builder configured(Path data, Path programs, String password, String durable) {
        var log = Redirect.appendTo(data.resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(programs.toAbsolutePath().toFile())
                .setPGStartupWait(Duration.ofSeconds(120))
                .setLocaleConfig("pwfile", data.resolve(DatabasePassword.FILE).toString())
                .setLocaleConfig("auth-local", "scram-sha-256").setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("locale-provider", "builtin").setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", password)
                .setOutputRedirector(log).setErrorRedirector(log)
                .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", durable).setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable).setServerConfig("wal_level", "replica")
                .setServerConfig("shared_buffers", "256MB").setServerConfig("max_connections", "100")
                .setServerConfig("max_wal_size", "2GB").setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("timezone", "UTC");
    }

    /** Role and database of the application, at the first start or after one that was interrupted. */
    private static void prepare(EmbeddedPostgres server, String password) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
             var statement = connection.createStatement()) {
            if (!exists(connection, "select from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login password '" + password + "'");
            }
            if (!exists(connection, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void watch() {
        try {
            LeftOverServer.process(way.data.resolve("postgres"))
                    .ifPresent(process -> process.onExit().thenRunAsync(this::startAgain, SOON));
        } catch (IOException e) {
            LOG.warn("the database process is not watched: {}", e.toString());
        }
    }

    /**
     * The server ended though nobody asked it to: killed for its memory, or by mistake. At the same port, so that the
     * pool finds it again; what was acknowledged is recovered from its log.
     */
    private synchronized void startAgain() {
        if (closing) {
            return;
        }
        var port = server.getPort();
        try {
            LOG.error("the embedded PostgreSQL ended by itself; it is started again");
            server.close();
            server = way.start(port);
            watch();
            LOG.warn("the embedded PostgreSQL is back");
        } catch (IOException | RuntimeException e) {
            LOG.error("the embedded PostgreSQL does not start again yet: {}", e.toString());
            LATER.execute(this::startAgain);
        }
    }

    public synchronized String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    }

    String password() {
        return way.password;
    }

    @Override
    public synchronized void close() {
        closing = true;
        try (lock) {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
