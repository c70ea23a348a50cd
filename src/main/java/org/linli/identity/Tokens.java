package org.linli.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.ApiRight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bearer tokens: 256 random bits, of which only the SHA-256 is stored. A token once looked up is known for thirty
 * seconds without asking the database again.
 */
@Component
public class Tokens {

    private static final Duration LIFE = Duration.ofHours(12);
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(10);
    private static final int RANDOM_BYTES = 32;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Responsibilities responsibilities;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Cache<ByteBuffer, Held> held =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(REMEMBERED).build();

    Tokens(JdbcClient jdbc, Accounts accounts, Responsibilities responsibilities, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    /** A token that acts for the account for twelve hours. */
    public Issued issue(Account account) {
        return issue(account.id(), "llt_", clock.instant().plus(LIFE));
    }

    Issued issue(UUID accountId, String prefix, Instant expiresAt) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var token = prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into identity.tokens (hash, account_id, created_at, expires_at) values (?, ?, ?, ?)")
                .param(hash(token)).param(accountId).param(at(clock.instant())).param(at(expiresAt)).update();
        return new Issued(token, expiresAt);
    }

    /** Empty where the token is unknown, expired or revoked, or its account no longer active. */
    public Optional<Actor> actorOf(String token) {
        return bearerOf(token).map(Bearer::actor);
    }

    /** The same, with what a key is good for. */
    public Optional<Bearer> bearerOf(String token) {
        var known = held.get(ByteBuffer.wrap(hash(token)), this::find);
        return known == null || clock.instant().isAfter(known.expiresAt) ? Optional.empty()
                : accounts.find(known.accountId).filter(Account::active)
                        .map(account -> new Bearer(responsibilities.actorOf(account), known.keyRights));
    }

    public void revoke(String token) {
        jdbc.sql("delete from identity.tokens where hash = ?").param(hash(token)).update();
        held.invalidate(ByteBuffer.wrap(hash(token)));
    }

    void revokeAll(UUID accountId) {
        jdbc.sql("delete from identity.tokens where account_id = ?").param(accountId).update();
        AfterCommit.run(() -> held.asMap().values().removeIf(token -> token.accountId.equals(accountId)));
    }

    void removeExpired() {
        jdbc.sql("delete from identity.tokens where expires_at < ?").param(at(clock.instant())).update();
    }

    private @Nullable Held find(ByteBuffer hash) {
        var now = at(clock.instant());
        jdbc.sql("update identity.tokens set used_at = ? where hash = ? and (used_at is null or used_at < ?)")
                .param(now).param(hash.array()).param(now.minus(USE_NOTED_EVERY)).update();
        return jdbc.sql("""
                select t.account_id, t.expires_at, k.rights from identity.tokens t
                  left join identity.api_keys k on k.account_id = t.account_id
                 where t.hash = ?
                """).param(hash.array())
                .query((row, n) -> new Held(row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant(), rights(row.getArray(3))))
                .optional().orElse(null);
    }

    static @Nullable Set<ApiRight> rights(java.sql.@Nullable Array codes) throws SQLException {
        return codes == null ? null : Arrays.stream((String[]) codes.getArray()).map(ApiRight::of)
                .flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public record Issued(String token, Instant expiresAt) {
    }

    /** @param keyRights null for a person's token, which reaches what the person may do */
    public record Bearer(Actor actor, @Nullable Set<ApiRight> keyRights) {

        public boolean mayCall(ApiRight right) {
            return keyRights == null || keyRights.contains(right);
        }
    }

    private record Held(UUID accountId, Instant expiresAt, @Nullable Set<ApiRight> keyRights) {
    }
}
