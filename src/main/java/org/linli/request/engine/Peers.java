package org.linli.request.engine;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linli.request.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the moves that need it, and only they, ask about other requests and about workers. */
@Repository
class Peers {

    private final JdbcClient jdbc;

    Peers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Peer> find(String number) {
        return jdbc.sql("""
                        select id, number, status, centre, requester, placed_at
                        from request.service_request where number = ?
                        """)
                .param(number.strip().toUpperCase()).query((rows, n) -> {
                    var row = new Row(rows);
                    return new Peer(row.mustId("id"), row.mustText("number"), row.must("status", Status.class),
                            row.text("centre"), row.id("requester"), row.mustMoment("placed_at"));
                }).optional();
    }

    Set<String> skillsOf(UUID account) {
        return new HashSet<>(jdbc.sql("select category from request.worker_skill where account = ?").param(account)
                .query(String.class).list());
    }

    int openWorkOf(UUID account, String department) {
        return jdbc.sql("""
                        select count(*) from request.assignment
                        where department = ? and open and status = 'SIGNED' and worker = ?
                        """).params(department, account)
                .query(Integer.class).single();
    }
}
