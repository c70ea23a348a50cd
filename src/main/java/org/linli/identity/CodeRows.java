package org.linli.identity;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code identity.sign_in_codes}. */
@Component
class CodeRows {

    private final JdbcClient jdbc;
    private final PersonalVault vault;

    CodeRows(JdbcClient jdbc, PersonalVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(UUID id, String phone, String code, boolean shown, Instant expiresAt) {
        jdbc.sql("insert into identity.sign_in_codes (id, phone, code_hash, shown, expires_at) values (?, ?, ?, ?, ?)")
                .param(id).param(vault.seal(phone)).param(hash(id, code)).param(shown ? vault.seal(code) : null)
                .param(expiresAt.atOffset(ZoneOffset.UTC)).update();
    }

    Optional<Code> find(UUID id) {
        return jdbc.sql("select phone, code_hash, shown, tries from identity.sign_in_codes where id = ?").param(id)
                .query((row, n) -> {
                    var shown = row.getBytes(3);
                    return new Code(id, vault.open(row.getBytes(1)), row.getBytes(2),
                            shown == null ? "" : vault.open(shown), row.getInt(4));
                }).optional();
    }

    /** False where no try is left. */
    boolean countTry(UUID id, int most, Instant now) {
        return jdbc.sql("""
                update identity.sign_in_codes set tries = tries + 1
                 where id = ? and tries < ? and expires_at > ? and not redeemed
                """).param(id).param(most).param(now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    boolean isRight(Code code, String typed) {
        return MessageDigest.isEqual(code.hash, hash(code.id, typed));
    }

    void redeem(UUID id) {
        jdbc.sql("update identity.sign_in_codes set redeemed = true, shown = null where id = ?").param(id).update();
    }

    void removeExpired(Instant now) {
        jdbc.sql("delete from identity.sign_in_codes where expires_at < ?").param(now.atOffset(ZoneOffset.UTC)).update();
    }

    private byte[] hash(UUID id, String code) {
        return vault.index("code:" + id + ":" + code);
    }

    /** @param shown empty outside the sample */
    record Code(UUID id, String phone, byte[] hash, String shown, int tries) {
    }
}
