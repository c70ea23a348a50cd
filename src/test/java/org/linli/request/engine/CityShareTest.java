package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.Source;
import org.linli.setting.ChangeSetting;
import org.linli.setting.SettingKey;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city decides otherwise, far in the future, where no other test looks. */
@LinliTest
class CityShareTest {

    private static final LocalDate FROM = LocalDate.of(2090, 1, 1);
    private static final Instant BEFORE = Instant.parse("2089-12-20T02:00:00Z");
    private static final Instant AFTER = Instant.parse("2090-03-07T02:00:00Z");
    private static final Actor ADMIN = actor(Scope.district("350502"), Role.DISTRICT_ADMIN);
    private static final Actor DISPATCHER = actor(Scope.centre("jinshan"), Role.DISPATCHER);

    @Autowired
    private Reception reception;
    @Autowired
    private SettledRules book;

    @Test
    void a_citys_share_for_yellow_lights_and_co_handlers_holds_from_its_day_on(@Autowired ChangeSetting change,
            @Autowired SettingKey<SlaPolicy> sla, @Autowired JdbcClient jdbc) {
        var last = jdbc.sql("select coalesce(max(number), 0) from setting.decision where key = ?").param(sla.key())
                .query(Integer.class).single();
        change.decide(sla, new SlaPolicy(SlaPolicy.usual().rows(), 60, 25), new ChangeSetting.Terms(FROM, "示例：收紧"),
                last, ADMIN);
        assertHolds(BEFORE, 0.8, Instant.parse("2089-12-26T09:30:00Z"));
        assertHolds(AFTER, 0.6, Instant.parse("2090-03-09T09:30:00Z"));
    }

    /** Half of what is left ends on a Saturday morning, a quarter on a Thursday before work begins. */
    private void assertHolds(Instant now, double yellow, Instant closeOfDay) {
        var request = reception.receive(new Placing(Source.PORTAL, "lighting", "", "路灯不亮",
                new Placing.Where("350502001001", "", "", null), Placing.Contact.NONE, Placing.Options.USUAL, List.of(), ""),
                Actor.ANONYMOUS, now);
        var limit = book.limits(request).resolve();
        assertThat(request.clocks.resolveYellow).isEqualTo(book.time().yellowAt(now, limit, yellow));
        request.apply(new Command.Dispatch("urban", List.of("civil"), ""), new By(DISPATCHER, false, now), book);
        assertThat(request.openOf("civil").orElseThrow().resolveDue).isEqualTo(closeOfDay);
    }

    private static Actor actor(Scope scope, Role role) {
        return new Actor(UUID.randomUUID(), "示例", Set.of(role), scope);
    }
}
