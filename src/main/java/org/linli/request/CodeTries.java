package org.linli.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.linli.identity.PersonalVault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tries of query codes. A try is counted before the code is looked at, in one statement, so that many tries at once are
 * no way around the wait; a right code takes it back.
 */
@Repository
class CodeTries {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final Clock clock;

    CodeTries(JdbcClient jdbc, PersonalVault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** @return how long to wait before the next try; zero where this one may be made and has been counted */
    Duration take(Lane lane, String value) {
        var now = clock.instant();
        var taken = jdbc.sql("""
                        insert into request.code_try as t (key, failures, last_at, free_at)
                        values (:key, 1, :now, :now)
                        on conflict (key) do update set
                          failures = case when t.last_at < :forgotten then 1 else t.failures + 1 end,
                          last_at = :now,
                          free_at = case when t.last_at < :forgotten or t.failures + 1 < :free then :now
                            else :now + make_interval(secs => least(:longest, power(2, least(t.failures + 1 - :free, 20)))) end
                        where t.free_at <= :now
                        returning failures
                        """)
                .param("key", key(lane, value)).param("now", at(now)).param("forgotten", at(now.minus(FORGOTTEN_AFTER)))
                .param("free", lane.free).param("longest", lane.longest.toSeconds()).query(Integer.class).optional();
        return taken.isPresent() ? Duration.ZERO : rest(lane, value, now);
    }

    private Duration rest(Lane lane, String value, Instant now) {
        return jdbc.sql("select free_at from request.code_try where key = ?").param(key(lane, value))
                .query((row, n) -> row.getObject(1, OffsetDateTime.class)).optional()
                .map(free -> Duration.between(now, free.toInstant())).filter(Duration::isPositive)
                .orElse(Duration.ofSeconds(1));
    }

    /** It was right: the number is free again, the address has one try less. */
    void right(String number, String address) {
        jdbc.sql("delete from request.code_try where key = ?").param(key(Lane.NUMBER, number)).update();
        jdbc.sql("update request.code_try set failures = greatest(failures - 1, 0), free_at = last_at where key = ?")
                .param(key(Lane.ADDRESS, address)).update();
    }

    /** Tries that no longer count. */
    void forget() {
        jdbc.sql("delete from request.code_try where last_at < ?")
                .param(at(clock.instant().minus(FORGOTTEN_AFTER.multipliedBy(2)))).update();
    }

    private byte[] key(Lane lane, String value) {
        return vault.index("code-try " + lane + " " + value);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What tries are counted for: some are free, then 1 s, 2 s, 4 s … up to the longest. */
    enum Lane {
        /** Short at its longest: nobody can lock a resident out of their own request. */
        NUMBER(5, Duration.ofMinutes(1)),
        /** More lenient, since a whole house may sit behind one address; longer at its longest. */
        ADDRESS(20, Duration.ofMinutes(10));

        private final int free;
        private final Duration longest;

        Lane(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }
    }
}
