package org.linli.catalog.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** What PostgreSQL itself finds. */
final class PostgresPeer {

    private PostgresPeer() {
    }

    static void measure(Connection connection, int items, List<String> queries, List<String> lines) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze items");
            var few = items > 100_000 ? queries.subList(0, Math.min(5, queries.size())) : queries;
            lines.add(SearchBench.row(items, "ILIKE, no index", of(connection, few, "where name ilike '%' || ? || '%' limit 10"), ""));
            statement.execute("create extension if not exists pg_trgm");
            statement.execute("create index items_trgm on items using gin (name gin_trgm_ops)");
            statement.execute("vacuum analyze items");
            lines.add(SearchBench.row(items, "ILIKE with pg_trgm's index",
                    of(connection, queries, "where name ilike '%' || ? || '%' limit 10"), ""));
            lines.add(SearchBench.row(items, "pg_trgm, ranked by word similarity",
                    of(connection, few, "where ? <% name order by word_similarity(?, name) desc limit 10"), ""));
        }
    }

    private static Times of(Connection connection, List<String> queries, String rest) throws Exception {
        try (var select = connection.prepareStatement("select name from items " + rest)) {
            int parameters = select.getParameterMetaData().getParameterCount();
            return Times.of(queries, 2, query -> ask(select, parameters, query));
        }
    }

    private static void ask(PreparedStatement select, int parameters, String query) throws SQLException {
        for (int i = 1; i <= parameters; i++) {
            select.setString(i, query);
        }
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }
}
