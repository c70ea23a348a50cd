package org.linli.kiosk;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.linli.identity.AuditTrail;
import org.linli.identity.PersonalVault;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a device becomes one of ours: an administrator has a one-time code made, somebody types it at the device, and the
 * device gets a key of its own. Codes and keys are kept as hashes under the vault's key only.
 */
@Component
public class Enrolments {

    static final Duration VALID = Duration.ofMinutes(15);
    static final int TRIES = 5;
    private static final int CODES = 100_000_000;
    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Enrolments(JdbcClient jdbc, PersonalVault vault, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a key is one of the device's. */
    public enum Standing { UNKNOWN, ENROLLED, REVOKED }

    /** A key that is in force. */
    public record Held(Holder holder, Instant madeAt, String madeByName) {
    }

    /** @return eight digits, shown this once; an earlier code that was not used is void */
    @Transactional
    public String invite(Device device, Holder holder, Actor actor) {
        var code = String.format("%08d", random.nextInt(CODES));
        jdbc.sql("""
                insert into kiosk.enrolment (device, holder, hash, expires_at, made_by_name)
                values (:device, :holder, :hash, :expires, :name)
                on conflict (device, holder) do update set hash = excluded.hash, tries = 0,
                   expires_at = excluded.expires_at, made_by_name = excluded.made_by_name""")
                .param("device", device.code()).param("holder", holder.name())
                .param("hash", hashOfCode(device.code(), holder, code)).param("expires", at(clock.instant().plus(VALID)))
                .param("name", actor.name()).update();
        audit.did(actor, "device.invite", "kiosk:" + device.code(), holder.name());
        return code;
    }

    /**
     * Counts the try before it looks, so that tries made at the same moment count as well.
     *
     * @return the key, shown this once; empty where the code is wrong, used, expired or was tried too often
     */
    @Transactional
    public Optional<String> redeem(Device device, Holder holder, String typed) {
        var now = clock.instant();
        var waiting = jdbc.sql("""
                update kiosk.enrolment set tries = tries + 1
                 where device = ? and holder = ? and tries < ? and expires_at > ? returning hash, made_by_name""")
                .param(device.code()).param(holder.name()).param(TRIES).param(at(now))
                .query((row, n) -> new Waiting(row.getBytes(1), row.getString(2))).optional();
        var hash = hashOfCode(device.code(), holder, typed.replaceAll("\\s", ""));
        if (waiting.isEmpty() || !MessageDigest.isEqual(waiting.get().hash(), hash)) {
            return Optional.empty();
        }
        jdbc.sql("delete from kiosk.enrolment where device = ? and holder = ?").param(device.code()).param(holder.name()).update();
        end(device.code(), holder, waiting.get().madeByName());
        var key = freshKey();
        jdbc.sql("""
                insert into kiosk.device_key (id, device, holder, hash, made_at, made_by_name)
                values (?, ?, ?, ?, ?, ?)""").param(Ids.next()).param(device.code()).param(holder.name())
                .param(hashOfKey(key)).param(at(now)).param(waiting.get().madeByName()).update();
        audit.did(Actor.ANONYMOUS, "device.enrol", "kiosk:" + device.code(), holder.name());
        return Optional.of(key);
    }

    public Standing standing(String device, Holder holder, String key) {
        if (key.isEmpty()) {
            return Standing.UNKNOWN;
        }
        return jdbc.sql("select revoked_at is null from kiosk.device_key where device = ? and holder = ? and hash = ?")
                .param(device).param(holder.name()).param(hashOfKey(key)).query(Boolean.class).optional()
                .map(live -> live ? Standing.ENROLLED : Standing.REVOKED).orElse(Standing.UNKNOWN);
    }

    /** At once: the next call with the key is refused. */
    @Transactional
    public void revoke(Device device, Holder holder, Actor actor) {
        end(device.code(), holder, actor.name());
        audit.did(actor, "device.revoke", "kiosk:" + device.code(), holder.name());
    }

    public List<Held> list(String device) {
        return jdbc.sql("""
                select holder, made_at, made_by_name from kiosk.device_key
                 where device = ? and revoked_at is null order by holder""").param(device)
                .query((row, n) -> new Held(Holder.valueOf(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3))).list();
    }

    private void end(String device, Holder holder, String name) {
        jdbc.sql("""
                update kiosk.device_key set revoked_at = ?, revoked_by_name = ?
                 where device = ? and holder = ? and revoked_at is null""")
                .param(at(clock.instant())).param(name).param(device).param(holder.name()).update();
    }

    private String freshKey() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] hashOfCode(String device, Holder holder, String code) {
        return vault.index("kiosk-enrol:" + device + ":" + holder + ":" + code);
    }

    private byte[] hashOfKey(String key) {
        return vault.index("kiosk-key:" + key);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Waiting(byte[] hash, String madeByName) {
    }
}
