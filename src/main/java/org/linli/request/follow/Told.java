package org.linli.request.follow;

import java.util.Optional;
import java.util.UUID;
import org.linli.identity.PersonalVault;
import org.linli.request.EventLog.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far residents were told, and where they can be reached. */
@Repository
class Told {

    private final JdbcClient jdbc;
    private final PersonalVault vault;

    Told(JdbcClient jdbc, PersonalVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The position, kept for this transaction alone; empty where another node is at it. */
    Optional<Position> take() {
        return jdbc.sql("select transaction, id from request.follow where name = 'residents' for update skip locked")
                .query((row, n) -> new Position(row.getLong(1), row.getLong(2))).optional();
    }

    void move(Position to) {
        jdbc.sql("update request.follow set transaction = ?, id = ? where name = 'residents'")
                .params(to.transaction(), to.id()).update();
    }

    /** The full number that was left with the request; none was with an anonymous one. */
    Optional<String> phoneOf(UUID request) {
        return jdbc.sql("""
                        select c.contact_phone from request.content c
                        join request.service_request r on r.id = c.request_id
                        where c.request_id = ? and not r.anonymous and c.contact_phone is not null
                        """)
                .param(request).query((row, n) -> vault.open(row.getBytes(1))).optional();
    }
}
