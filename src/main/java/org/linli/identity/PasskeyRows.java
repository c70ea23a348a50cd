package org.linli.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The table {@code identity.passkeys}; what lies in it is public keys, no secrets. */
@Component
class PasskeyRows implements UserCredentialRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Passkey> list(UUID accountId) {
        return jdbc.sql("""
                select id, account_id, label, created_at, last_used_at, backup_state from identity.passkeys
                 where account_id = ? order by created_at
                """).param(accountId).query(PasskeyRows::passkey).list();
    }

    Optional<Passkey> find(UUID accountId, UUID id) {
        return list(accountId).stream().filter(passkey -> passkey.id().equals(id)).findFirst();
    }

    void rename(UUID id, String label) {
        jdbc.sql("update identity.passkeys set label = ? where id = ?").param(label).param(id).update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from identity.passkeys where id = ?").param(id).update();
    }

    int removeAll(UUID accountId) {
        return jdbc.sql("delete from identity.passkeys where account_id = ?").param(accountId).update();
    }

    /** A new one, or the same after it was used: counter and state. */
    @Override
    public void save(CredentialRecord key) {
        jdbc.sql("""
                insert into identity.passkeys (id, account_id, credential_id, label, public_key, signature_count,
                       uv_initialized, transports, backup_eligible, backup_state, attestation, client_data, created_at)
                values (:id, :account, :credential, :label, :publicKey, :count, :uv, :transports, :eligible, :state,
                        :attestation, :clientData, :now)
                on conflict (credential_id) do update set signature_count = excluded.signature_count,
                       uv_initialized = excluded.uv_initialized, backup_state = excluded.backup_state, last_used_at = :now
                 where passkeys.account_id = excluded.account_id
                """).param("id", Ids.next()).param("account", UserHandle.account(key.getUserEntityUserId()))
                .param("credential", key.getCredentialId().getBytes()).param("label", key.getLabel())
                .param("publicKey", key.getPublicKey().getBytes()).param("count", key.getSignatureCount())
                .param("uv", key.isUvInitialized()).param("eligible", key.isBackupEligible()).param("state", key.isBackupState())
                .param("transports", key.getTransports().stream().map(AuthenticatorTransport::getValue).collect(Collectors.joining(" ")))
                .param("attestation", bytes(key.getAttestationObject())).param("clientData", bytes(key.getAttestationClientDataJSON()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public void delete(Bytes credentialId) {
        jdbc.sql("delete from identity.passkeys where credential_id = ?").param(credentialId.getBytes()).update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql("select * from identity.passkeys where credential_id = ?").param(credentialId.getBytes())
                .query(PasskeyRows::key).optional().orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return jdbc.sql("select * from identity.passkeys where account_id = ?").param(UserHandle.account(userId))
                .query(PasskeyRows::key).list();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static CredentialRecord key(ResultSet row, int number) throws SQLException {
        var created = moment(row, "created_at");
        var used = moment(row, "last_used_at");
        return ImmutableCredentialRecord.builder().credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(UserHandle.of(row.getObject("account_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count")).uvInitialized(row.getBoolean("uv_initialized"))
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible")).backupState(row.getBoolean("backup_state"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .label(row.getString("label")).created(created).lastUsed(used == null ? created : used).build();
    }

    private static Set<AuthenticatorTransport> transports(String text) {
        return text.isEmpty() ? Set.of()
                : Arrays.stream(text.split(" ")).map(AuthenticatorTransport::valueOf).collect(Collectors.toSet());
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        var created = row.getObject("created_at", OffsetDateTime.class).toInstant();
        return new Passkey(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class), row.getString("label"),
                created, moment(row, "last_used_at"), row.getBoolean("backup_state"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
