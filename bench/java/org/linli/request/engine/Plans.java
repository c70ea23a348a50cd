package org.linli.request.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.linli.request.Queue;
import org.linli.request.RequestLists.Filter;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL answers the desks' questions: the application's own statements, each explained instead of run. */
final class Plans {

    private static final Path FILE = Path.of("bench", "PLANS.md");
    private static final Actor DISPATCHER = UseCaseLife.DISPATCHER;
    private static final Actor SUPERVISOR = new Actor(new UUID(7, 3), "supervisor", Set.of(Role.SUPERVISOR), Scope.district(""));
    private static final int A_PAGE = 31;

    private final JdbcClient explaining;
    private final StringBuilder written = new StringBuilder();

    private Plans(JdbcClient explaining) {
        this.explaining = explaining;
    }

    /** @param afresh begins the file anew */
    static void write(JdbcClient jdbc, DataSource data, String title, boolean afresh) throws IOException {
        var plans = new Plans(JdbcClient.create(new JdbcTemplate(new Explained(data, "analyze, buffers, costs off"))));
        plans.written.append("\n# ").append(title).append('\n');
        plans.pile("the pile of a centre's desk", Queue.DESK, DISPATCHER);
        plans.pile("a department's pile to sign", Queue.TO_SIGN, UseCaseLife.OFFICER);
        plans.find("newest, the district", SUPERVISOR, Filter.ALL);
        plans.find("newest, a centre", DISPATCHER, Filter.ALL);
        plans.find("newest, a department", UseCaseLife.OFFICER, Filter.ALL);
        plans.find("archived ones of a category", DISPATCHER, new Filter("", Status.ARCHIVED, "parking", null, null, null, null));
        var number = jdbc.sql("select number from request.request_facts limit 1").query(String.class).single();
        plans.find("by number", SUPERVISOR, said(number));
        for (var words : List.of("路灯", "轮椅坡道", "37幢", "这些字没有人说过")) {
            plans.find("by words: " + words, SUPERVISOR, said(words));
        }
        var before = afresh || !Files.exists(FILE) ? "Plans of the desks' statements, written by `./linli bench desks`.\n"
                : Files.readString(FILE);
        Files.writeString(FILE, before + plans.written);
    }

    private static Filter said(String words) {
        return new Filter(words, null, null, null, null, null, null);
    }

    private void pile(String name, Queue queue, Actor actor) {
        var lines = new ArrayList<String>();
        QueueSql.of(queue, actor).page(A_PAGE).list(explaining, Instant.now(), row -> {
            lines.add(Objects.requireNonNull(row.text("QUERY PLAN")));
            return null;
        });
        keep(name, lines);
    }

    private void find(String name, Actor actor, Filter filter) {
        var lines = new ArrayList<String>();
        var sql = FindSql.of(actor, filter, null);
        (sql.asksWords() ? sql.indexed(null) : sql).list(explaining, A_PAGE, row -> {
            lines.add(Objects.requireNonNull(row.text("QUERY PLAN")));
            return null;
        });
        keep(name, lines);
    }

    private void keep(String name, List<String> lines) {
        written.append("\n## ").append(name).append("\n\n```\n").append(String.join("\n", lines)).append("\n```\n");
    }
}
