package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.request.RequestLists.Filter;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists end after a page: they walk an index in the order shown, from the newest on, and neither sort nor read the rest. */
@LinliTest
class ListPlansTest {

    private static final Actor SUPERVISOR = actor(Role.SUPERVISOR, Scope.district("350502"));
    private static final Actor DISPATCHER = actor(Role.DISPATCHER, Scope.centre("jinshan"));
    private static final Actor OFFICER = actor(Role.OFFICER, Scope.department("civil"));

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private DataSource data;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void one_category_and_state_is_walked_along_its_index() {
        var filter = new Filter("", Status.ARCHIVED, "parking", null, null, null, null);
        for (var actor : List.of(SUPERVISOR, DISPATCHER)) {
            assertThat(plan(actor, filter)).as(actor.name()).contains("Index Scan Backward using request_course_category")
                    .contains("Index Cond: (category = 'parking'::text)").doesNotContain("Sort").doesNotContain("Seq Scan");
        }
    }

    @Test
    void a_unit_walks_along_its_own_parts() {
        var all = plan(OFFICER, Filter.ALL);
        assertThat(all).contains("assignment_lists").contains("Index Cond: (department = 'civil'::text)").doesNotContain("Sort");
        var some = plan(OFFICER, new Filter("", Status.ARCHIVED, "parking", null, null, null, null));
        assertThat(some).contains("Index Cond: ((department = 'civil'::text) AND (category = 'parking'::text))").doesNotContain("Sort");
    }

    /** Of what waits for somebody there is little, however long the history. Here all is little, so the other ways are closed. */
    @Test
    void what_is_not_archived_is_found_among_its_kind() {
        var open = new Filter("", Status.AWAITING_SUPPLEMENT, null, null, null, null, null);
        assertThat(plan(SUPERVISOR, open, "seqscan", "indexscan", "indexonlyscan")).contains("request_course_open");
        var ended = new Filter("", Status.EXPIRED, null, null, null, null, null);
        assertThat(plan(SUPERVISOR, ended, "seqscan", "indexscan", "indexonlyscan")).contains("request_course_ended");
    }

    private String plan(Actor actor, Filter filter) {
        return plan(actor, filter, "seqscan", "sort");
    }

    private String plan(Actor actor, Filter filter, String... closed) {
        return transaction.execute(status -> {
            for (var way : closed) {
                jdbc.sql("set local enable_" + way + " = off").update();
            }
            var lines = new ArrayList<String>();
            FindSql.of(actor, filter, null).list(JdbcClient.create(
                    new JdbcTemplate(new Explained(new TransactionAwareDataSourceProxy(data), "costs off"))), 31, row -> {
                lines.add(row.mustText("QUERY PLAN"));
                return null;
            });
            return String.join("\n", lines);
        });
    }

    private static Actor actor(Role role, Scope scope) {
        return new Actor(UUID.randomUUID(), role.name(), Set.of(role), scope);
    }
}
