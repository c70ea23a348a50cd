package org.linli.request.follow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.linli.identity.PersonalVault;
import org.linli.request.EventLog.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** How far residents and units were told, and where residents can be reached. */
@Repository
class Told {

    private final JdbcClient jdbc;
    private final PersonalVault vault;

    Told(JdbcClient jdbc, PersonalVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The position of that follower, kept for this transaction alone; empty where another node is at it. */
    Optional<Position> take(String follower) {
        return jdbc.sql("select transaction, id from request.follow where name = ? for update skip locked").param(follower)
                .query((row, n) -> new Position(row.getLong(1), row.getLong(2))).optional();
    }

    void move(String follower, Position to) {
        jdbc.sql("update request.follow set transaction = ?, id = ? where name = ?")
                .params(to.transaction(), to.id(), follower).update();
    }

    /** The full numbers that were left with these requests; none was with an anonymous one. */
    Map<UUID, String> phonesOf(Collection<UUID> requests) {
        var phones = new HashMap<UUID, String>();
        jdbc.sql("""
                        select c.request_id, c.contact_phone from request.content c
                        join request.service_request r on r.id = c.request_id
                        where c.request_id = any(?) and not r.anonymous and c.contact_phone is not null
                        """)
                .param(new SqlArrayValue("uuid", requests.toArray()))
                .query(row -> {
                    phones.put(row.getObject(1, UUID.class), vault.open(row.getBytes(2)));
                });
        return phones;
    }
}
