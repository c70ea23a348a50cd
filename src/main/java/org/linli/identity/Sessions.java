package org.linli.identity;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends what an account has open: sessions on any node, and bearer tokens. */
@Component
class Sessions {

    private final JdbcClient jdbc;
    private final Tokens tokens;

    Sessions(JdbcClient jdbc, Tokens tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    void endAll(UUID accountId) {
        jdbc.sql("delete from identity.spring_session where principal_name = ?").param(accountId.toString()).update();
        tokens.revokeAll(accountId);
    }
}
