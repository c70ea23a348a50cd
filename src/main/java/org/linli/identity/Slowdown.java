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
 * more leniently, for the address, behind which a whole office may sit. Kept in the database for all nodes, under keys
 * that tell nobody whose they are.
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
        return jdbc.sql("select free_at from identity.slowdowns where key in (:keys) and free_at > :now order by 1 desc")
                .param("keys", lanes.stream().map(this::key).toList()).param("now", at(now))
                .query(OffsetDateTime.class).list().stream().findFirst()
                .map(free -> Duration.between(now, free.toInstant())).orElse(Duration.ZERO);
    }

    /** One failure more, or one use more of what is rationed. */
    void count(List<Lane> lanes) {
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
                    .param("free", at(now.plus(lane.pause().after(failures)))).param("key", key(lane)).update();
        }
    }

    void succeeded(List<Lane> lanes) {
        jdbc.sql("delete from identity.slowdowns where key in (:keys)")
                .param("keys", lanes.stream().map(this::key).toList()).update();
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

    /** What is counted, and how it slows down. */
    record Lane(String kind, String value, Pause pause) {
    }

    /** Nothing for the first few, then the first pause, twice that, four times that … up to the longest. */
    record Pause(int free, Duration first, Duration longest) {

        private static final int MOST_DOUBLINGS = 20;

        Duration after(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            var doubled = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
            return doubled.compareTo(longest) > 0 ? longest : doubled;
        }
    }
}
