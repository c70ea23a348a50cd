package org.linli.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.linli.shared.SomebodyWaits;

/**
 * The connections. A server that stands still answers nothing and closes nothing: where somebody waits for a page, the
 * connection is given up after {@link #PATIENCE_MILLIS}; work behind the scenes waits longer. The pool takes it back with
 * its usual patience.
 */
final class Pool extends HikariDataSource {

    static final int PATIENCE_MILLIS = 15_000;

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        if (SomebodyWaits.isSo()) {
            try {
                connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
            } catch (SQLException broken) {
                connection.close();
                throw broken;
            }
        }
        return connection;
    }
}
