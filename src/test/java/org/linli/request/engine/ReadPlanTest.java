package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class ReadPlanTest {

    /** The server makes plans of their own for the first five, and goes on with them where they look cheaper. */
    private static final int UNTIL_SETTLED = 20;

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private StoredRequests requests;

    /** Planning three tables anew took a sixth of what the server did for all moves. */
    @Test
    void a_read_of_one_request_is_planned_once(@Autowired TransactionTemplate oneConnection) {
        jdbc.sql("analyze request.request_facts, request.request_course, request.assignment").update();
        var number = jdbc.sql("select min(number) from request.request_facts").query(String.class).single();
        oneConnection.executeWithoutResult(status -> {
            read(number, UNTIL_SETTLED);
            var before = planned();
            read(number, 10);
            assertThat(planned()).isEqualTo(before);
        });
    }

    private void read(String number, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(requests.list(List.of(number))).hasSize(1);
        }
    }

    private long planned() {
        return jdbc.sql("""
                select custom_plans from pg_prepared_statements
                where statement like '%request.assignment a%number = any($1)%'
                """).query(Long.class).single();
    }
}
