package org.linli.database;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

/** The pool of connections, and the embedded server behind it unless an external one is set. */
final class Database implements AutoCloseable {

    private final @Nullable EmbeddedDatabase server;
    private final HikariDataSource pool;

    private Database(@Nullable EmbeddedDatabase server, HikariDataSource pool) {
        this.server = server;
        this.pool = pool;
    }

    static Database start(DatabaseSettings settings) {
        if (settings.isExternal()) {
            return new Database(null, pool(settings, settings.url(), settings.user(), settings.password()));
        }
        var server = EmbeddedDatabase.start(settings.data(), settings.programsOrDefault(), settings.durable());
        return new Database(server, pool(settings, server.jdbcUrl(), EmbeddedDatabase.NAME, server.password()));
    }

    private static HikariDataSource pool(DatabaseSettings settings, @Nullable String url, @Nullable String user,
                                         @Nullable String password) {
        var pool = new Pool();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(settings.pool());
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("socketTimeout", "120");
        pool.addDataSourceProperty("ApplicationName", "linli");
        return pool;
    }

    HikariDataSource pool() {
        return pool;
    }

    /** The pool before the server it talks to. */
    @Override
    public void close() {
        pool.close();
        if (server != null) {
            server.close();
        }
    }
}
