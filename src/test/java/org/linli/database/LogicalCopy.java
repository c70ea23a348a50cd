package org.linli.database;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** What pg_dump and pg_restore do: the rows of one database, as one moment saw them, in another server. */
public final class LogicalCopy {

    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname !~ '^pg_' and schemaname <> 'information_schema' and tablename <> 'flyway_schema_history'
            """;
    private static final String SEQUENCES = """
            select format('%I.%I', schemaname, sequencename), last_value from pg_sequences where last_value is not null
            """;

    private LogicalCopy() {
    }

    /**
     * @param from as whoever may read all of it
     * @param to   a server without a schema yet
     * @param data that server's directory
     */
    public static void take(Connection from, EmbeddedDatabase to, Path data) throws Exception {
        Flyway.configure().dataSource(to.jdbcUrl(), EmbeddedDatabase.NAME, to.password()).locations("classpath:db/migration")
                .outOfOrder(true).load().migrate();
        from.setAutoCommit(false);
        from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var target = ServerAccess.connect(to.jdbcUrl(), data)) {
            run(target, "set session_replication_role = replica");
            var tables = list(from, TABLES);
            run(target, "truncate " + String.join(", ", tables));
            for (var table : tables) {
                copy(from, target, table);
            }
            for (var sequence : list(from, "select format('%s=%s', name, value) from (" + SEQUENCES + ") s (name, value)")) {
                var parts = sequence.split("=");
                run(target, "select setval('" + parts[0] + "', " + parts[1] + ")");
            }
        }
        from.rollback();
    }

    /** The superuser of an embedded server. */
    public static Connection superuser(EmbeddedDatabase server, Path data) throws SQLException, IOException {
        return DriverManager.getConnection(server.jdbcUrl(), "postgres", DatabasePassword.in(data));
    }

    private static void copy(Connection from, Connection to, String table) throws Exception {
        try (var source = new PipedOutputStream(); var sink = new PipedInputStream(source, 1 << 16)) {
            var reading = CompletableFuture.runAsync(() -> {
                try (source) {
                    from.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", source);
                } catch (SQLException | IOException e) {
                    throw new IllegalStateException(table, e);
                }
            });
            to.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", sink);
            reading.join();
        }
    }

    private static List<String> list(Connection connection, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
