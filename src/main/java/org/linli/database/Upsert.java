package org.linli.database;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes rows of a register as a file brings them: new, changed or, with the same content again, not at all. */
public final class Upsert {

    private final JdbcClient jdbc;
    private final String table;
    private final List<String> key;

    /** @param key the columns of the primary key */
    public Upsert(JdbcClient jdbc, String schema, String table, String... key) {
        this.jdbc = jdbc;
        this.table = schema + "." + table;
        this.key = Arrays.asList(key);
    }

    /**
     * @param row columns and their values; names are the program's own, never input
     * @return 1 where the row was new or different, else 0
     */
    public int write(Map<String, ? extends @Nullable Object> row) {
        var statement = jdbc.sql(statement(List.copyOf(row.keySet())));
        for (var entry : row.entrySet()) {
            statement = statement.param(entry.getKey(), entry.getValue());
        }
        return statement.update();
    }

    private String statement(List<String> columns) {
        var others = columns.stream().filter(column -> !key.contains(column)).toList();
        var insert = """
                insert into %s as old (%s) values (%s)
                on conflict (%s) do """.formatted(table, String.join(", ", columns),
                each(columns, ":%1$s"), String.join(", ", key));
        return insert + (others.isEmpty() ? " nothing" : """
                 update set %s
                where (%s) is distinct from (%s)""".formatted(
                each(others, "%1$s = excluded.%1$s"), each(others, "old.%1$s"), each(others, "excluded.%1$s")));
    }

    private static String each(List<String> columns, String pattern) {
        return columns.stream().map(pattern::formatted).collect(Collectors.joining(", "));
    }
}
