package org.linli.request.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/** Executes writing statements: alone in one round trip, in company grouped by their text and with one commit. */
@Component
class Statements {

    private final DataSource dataSource;

    Statements(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @return of each, how many events were written: none where somebody else was first */
    int[] executeTogether(List<Write> writes) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            if (writes.size() == 1) {
                return new int[] {execute(connection, writes.getFirst())};
            }
            connection.setAutoCommit(false);
            try {
                var written = executeAll(connection, writes);
                connection.commit();
                return written;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    int executeInTransaction(Write write) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            return execute(connection, write);
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static int[] executeAll(Connection connection, List<Write> writes) throws SQLException {
        var bySql = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < writes.size(); i++) {
            bySql.computeIfAbsent(writes.get(i).sql(), sql -> new ArrayList<>()).add(i);
        }
        var written = new int[writes.size()];
        for (var group : bySql.entrySet()) {
            try (var statement = connection.prepareStatement(group.getKey())) {
                for (int i : group.getValue()) {
                    writes.get(i).bind(statement);
                    statement.addBatch();
                }
                var counts = statement.executeBatch();
                for (int i = 0; i < counts.length; i++) {
                    written[group.getValue().get(i)] = counts[i];
                }
            }
        }
        return written;
    }

    private static int execute(Connection connection, Write write) throws SQLException {
        try (var statement = connection.prepareStatement(write.sql())) {
            write.bind(statement);
            return statement.executeUpdate();
        }
    }

    static RuntimeException translated(SQLException e) {
        var translated = new SQLExceptionSubclassTranslator().translate("write request", null, e);
        return translated == null ? new IllegalStateException(e) : translated;
    }
}
