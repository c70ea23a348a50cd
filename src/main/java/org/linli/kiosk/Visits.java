package org.linli.kiosk;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.linli.identity.PersonalVault;
import org.linli.shared.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One person at a device, from the first touch to the end; at a device there is one at a time. Whatever is kept of them
 * is sealed and gone with the end: when they say so, when nobody touches the screen, when the power is cut.
 */
@Component
public class Visits {

    /** The page's own clock runs out first; this is for one that no longer runs. */
    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;

    private final JdbcClient jdbc;
    private final PersonalVault vault;
    private final Heartbeats heartbeats;
    private final Usage usage;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Visits(JdbcClient jdbc, PersonalVault vault, Heartbeats heartbeats, Usage usage, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.heartbeats = heartbeats;
        this.usage = usage;
        this.clock = clock;
    }

    /** Ends whoever was there. @return the visit's id, part of its pages' addresses */
    @Transactional
    public String begin(String device) {
        end(device);
        var id = random.ints(LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
        jdbc.sql("insert into kiosk.visit (id, device, begun_at, last_at) values (?, ?, ?, ?)").param(id).param(device)
                .param(at(clock.instant())).param(at(clock.instant())).update();
        count(device, 1, 0, 0);
        return id;
    }

    /** Somebody is at it: false where that visit is over, or nobody touched the screen for too long. */
    @Transactional
    public boolean touch(String device, String id) {
        var now = clock.instant();
        var oldest = now.minus(heartbeats.rules().idleAfter()).minus(GRACE);
        var there = jdbc.sql("""
                update kiosk.visit set last_at = ?
                 where id = ? and device = ? and ended_at is null and last_at >= ?""")
                .param(at(now)).param(id).param(device).param(at(oldest)).update() == 1;
        if (!there) {
            endUntouched(oldest);
        }
        return there;
    }

    /** Nothing of the person is left. */
    public void end(String device) {
        jdbc.sql("update kiosk.visit set ended_at = ?, kept = null where device = ? and ended_at is null")
                .param(at(clock.instant())).param(device).update();
    }

    /** For pages of the same visit. */
    public void keep(String id, String what) {
        jdbc.sql("update kiosk.visit set kept = ? where id = ? and ended_at is null")
                .param(vault.seal(what)).param(id).update();
    }

    /** Empty where nothing was kept. */
    public String kept(String id) {
        return jdbc.sql("select kept from kiosk.visit where id = ? and ended_at is null and kept is not null").param(id)
                .query((row, n) -> vault.open(row.getBytes(1))).optional().orElse("");
    }

    public void opened(String device) {
        count(device, 0, 1, 0);
    }

    public void ordered(String device) {
        count(device, 0, 0, 1);
    }

    /** Ends those that nobody touches any more, and removes what is over. */
    void clear() {
        var now = clock.instant();
        endUntouched(now.minus(heartbeats.rules().idleAfter()).minus(GRACE));
        jdbc.sql("delete from kiosk.visit where ended_at < ?").param(at(now.minus(REMEMBERED))).update();
    }

    private void endUntouched(Instant oldest) {
        jdbc.sql("update kiosk.visit set ended_at = ?, kept = null where ended_at is null and last_at < ?")
                .param(at(clock.instant())).param(at(oldest)).update();
    }

    private void count(String device, int sessions, int items, int orders) {
        usage.add(new UsageDay(device, BusinessTime.dateOf(clock.instant()), sessions, items, orders));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
