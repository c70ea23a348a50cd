package org.linli.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.setting.ChangeSetting;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city decides otherwise, far in the future, where no other test looks. */
@LinliTest
class CoverageCircleTest {

    @Test
    void a_citys_minutes_hold_from_their_day_on(@Autowired JdbcClient jdbc, @Autowired Centres centres,
            @Autowired Settings settings, @Autowired ChangeSetting change) {
        var admin = new Actor(UUID.randomUUID(), "示例", Set.of(Role.DISTRICT_ADMIN), Scope.district("350502"));
        change.decide(LifeCircle.KEY, new LifeCircle(30),
                new ChangeSetting.Terms(LocalDate.of(2090, 1, 1), "示例：乡村"), 0, admin);
        var before = count(jdbc, centres, settings, "2089-12-30T02:00:00Z");
        var after = count(jdbc, centres, settings, "2090-01-02T02:00:00Z");
        assertThat(before.minutes()).isEqualTo(15);
        assertThat(before.reachMetres()).isEqualTo(553);
        assertThat(after.minutes()).isEqualTo(30);
        assertThat(after.reachMetres()).isEqualTo(1107);
        assertThat(after.inside()).isGreaterThan(before.inside());
    }

    private static CoverageReport count(JdbcClient jdbc, Centres centres, Settings settings, String now) {
        return new CoverageCount(jdbc, centres, settings, Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .of(CoverageMeasure.ELDER, false);
    }
}
