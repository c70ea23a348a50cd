package org.linli.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow and locks nobody out: after some failures each further one doubles the wait, for the account and,
 * more leniently, for the address, behind which a whole office may sit. Kept in the database for all nodes.
 */
@Component
class Slowdown {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final Clock clock;

    Slowdown(JdbcClient jdbc, PersonalVault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** How long these have to wait from now on; zero where they need not. */
    Duration wait(List<Lane> lanes) {
        var now = clock.instant();
        return jdbc.sql("select max(free_at) from identity.slowdowns where key in (:keys) and free_at > :now")
                .param("keys", lanes.stream().map(this::key).toList()).param("now", at(now))
                .query((row, n) -> row.getObject(1, OffsetDateTime.class)).optional()
                .map(free -> Duration.between(now, free.toInstant())).orElse(Duration.ZERO);
    }

    void failed(List<Lane> lanes) {
        var now = clock.instant();
        for (var lane : lanes) {
            var failures = jdbc.sql("""
                    insert into identity.slowdowns as s (key, failures, last_at, free_at)
                    values (:key, 1, :now, :now)
                    on conflict (key) do update
                       set failures = case when s.last_at < :forgotten then 1 else s.failures + 1 end, last_at = :now
                    returning failures
                    """).param("key", key(lane)).param("now", at(now))
                    .param("forgotten", at(now.minus(FORGOTTEN_AFTER))).query(Integer.class).single();
            jdbc.sql("update identity.slowdowns set free_at = greatest(free_at, :free) where key = :key")
                    .param("free", at(now.plus(lane.kind().waitAfter(failures)))).param("key", key(lane)).update();
        }
    }

    void succeeded(Lane lane) {
        jdbc.sql("delete from identity.slowdowns where key = ?").param(key(lane)).update();
    }

    /** Failures that no longer count. */
    void forget() {
        jdbc.sql("delete from identity.slowdowns where last_at < ?")
                .param(at(clock.instant().minus(FORGOTTEN_AFTER.multipliedBy(2)))).update();
    }

    private byte[] key(Lane lane) {
        return vault.index(lane.kind() + ":" + lane.value());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What failures are counted for. */
    record Lane(Kind kind, String value) {
    }

    enum Kind {
        ACCOUNT(5, Duration.ofMinutes(15)), ADDRESS(30, Duration.ofMinutes(5)),
        PHONE_CODES(1, Duration.ofMinutes(30)), ADDRESS_CODES(20, Duration.ofMinutes(10)), SETUP(5, Duration.ofMinutes(15));

        private static final int MOST_DOUBLINGS = 20;

        private final int free;
        private final Duration longest;

        Kind(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        /** Nothing for the first few, then 1 s, 2 s, 4 s … up to the longest. */
        Duration waitAfter(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            var doubled = Duration.ofSeconds(1L << Math.min(failures - free, MOST_DOUBLINGS));
            return doubled.compareTo(longest) > 0 ? longest : doubled;
        }
    }
}
