package org.linli.affair;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.linli.database.Job;
import org.linli.setting.SettingKey;
import org.linli.shared.Actor;
import org.linli.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens by itself when time runs out: nobody accepts or tells in time, nobody brings what was missing. */
@Configuration(proxyBeanMethods = false)
class Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);
    private static final int AT_ONCE = 200;

    @Bean
    SettingKey<AffairRules> affairRules() {
        return AffairRules.KEY;
    }

    @Bean
    SettingKey<OtherSystem> provinceSystem() {
        return OtherSystem.KEY;
    }

    @Bean
    Job affairDeadlines(JdbcClient jdbc, Affairs affairs, Clock clock) {
        return new Job("affair-deadlines", Duration.ofMinutes(1), () -> overdue(jdbc, clock).forEach(due -> run(affairs, due)));
    }

    /** Results that nobody collected are reminded of once. */
    @Bean
    Job affairReminders(AffairRows rows, Affairs affairs, Clock clock) {
        return new Job("affair-reminders", Duration.ofMinutes(10), () -> rows.toRemind(clock.instant(), AT_ONCE).forEach(affairs::remind));
    }

    record Overdue(String number, Status status, int version) {
    }

    static List<Overdue> overdue(JdbcClient jdbc, Clock clock) {
        return jdbc.sql("""
                select number, status, version from affair.affair
                 where status in ('SUBMITTED', 'SUPPLEMENT') and due_at <= ? order by due_at limit ?""")
                .params(clock.instant().atOffset(java.time.ZoneOffset.UTC), AT_ONCE).query(Overdue.class).list();
    }

    static void run(Affairs affairs, Overdue due) {
        try {
            affairs.move(due.number(), due.status() == Status.SUBMITTED ? new Move.Deem() : new Move.Lapse(), Actor.SYSTEM,
                    due.version());
        } catch (Refusal meanwhile) {
            LOG.debug("{}: {}", due.number(), meanwhile.reason());
        }
    }
}
