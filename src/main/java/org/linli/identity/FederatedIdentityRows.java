package org.linli.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.identity.OidcRound.Outside;
import org.linli.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code identity.federated_identities}. */
@Component
class FederatedIdentityRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    FederatedIdentityRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<FederatedIdentity> list(UUID accountId) {
        return jdbc.sql("select * from identity.federated_identities where account_id = ? order by created_at, id")
                .param(accountId).query(FederatedIdentityRows::identity).list();
    }

    Optional<FederatedIdentity> find(String issuer, String subject) {
        return jdbc.sql("select * from identity.federated_identities where issuer = ? and subject = ?")
                .param(issuer).param(subject).query(FederatedIdentityRows::identity).optional();
    }

    /** @return false where that outside account is somebody's already */
    boolean add(UUID accountId, Outside outside, boolean byAdmin) {
        return jdbc.sql("""
                insert into identity.federated_identities (id, account_id, issuer, subject, label, by_admin, created_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (issuer, subject) do nothing
                """).param(Ids.next()).param(accountId).param(outside.issuer()).param(outside.subject())
                .param(outside.label()).param(byAdmin).param(now()).update() == 1;
    }

    void used(UUID id) {
        jdbc.sql("update identity.federated_identities set last_used_at = ? where id = ?").param(now()).param(id).update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from identity.federated_identities where id = ?").param(id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static FederatedIdentity identity(ResultSet row, int number) throws SQLException {
        var used = row.getObject("last_used_at", OffsetDateTime.class);
        return new FederatedIdentity(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
                row.getString("issuer"), row.getString("subject"), row.getString("label"), row.getBoolean("by_admin"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(), used == null ? null : used.toInstant());
    }
}
