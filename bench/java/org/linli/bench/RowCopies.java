package org.linli.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the sample multiplied: {@code public.bench_copy} names each copy's {@code old} key and what is its own. */
public final class RowCopies {

    private RowCopies() {
    }

    /**
     * Every row of the table once more for each copy {@code c}.
     *
     * @param from where the rows to copy are read: the table itself, or one with the same columns
     * @param own  what differs from the row {@code r}, as the arguments of {@code jsonb_build_object}
     */
    public static void make(JdbcClient jdbc, String table, String from, String key, String own) {
        var columns = jdbc.sql("""
                        select string_agg(column_name, ', ') from information_schema.columns
                        where table_schema = 'request' and table_name = ? and is_generated = 'NEVER'
                        """).param(table).query(String.class).single();
        jdbc.sql("""
                insert into request.%1$s (%2$s) select %3$s
                  from public.bench_copy c join %4$s r on r.%5$s = c.old,
                  lateral jsonb_populate_record(r, jsonb_build_object(%6$s)) v
                """.formatted(table, columns, columns.replaceAll("\\w+", "v.$0"), from, key, own)).update();
    }
}
