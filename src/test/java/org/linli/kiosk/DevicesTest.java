package org.linli.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.identity.Accounts;
import org.linli.place.Kiosk;
import org.linli.place.Unstaffed;
import org.linli.place.UnstaffedRegister;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.MovableClock;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LinliTest
class DevicesTest {

    private static final Scope DISTRICT = Scope.district("");

    @Autowired
    Devices devices;
    @Autowired
    DeviceBook book;
    @Autowired
    Heartbeats heartbeats;
    @Autowired
    Unstaffed register;
    @Autowired
    UnstaffedRegister keeping;
    @Autowired
    Accounts accounts;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient jdbc;

    private final Kiosk own = new Kiosk("kiosk-test-watch", "qiaoguang-1", "试验机", "", "试验台", "", "T", "", null, true, false);

    @BeforeEach
    void one_of_our_own() {
        keeping.keep(own);
    }

    @AfterEach
    void away_with_it() {
        jdbc.sql("delete from place.kiosks where code = ?").param(own.code()).update();
        jdbc.sql("delete from kiosk.alarm where device = ?").param(own.code()).update();
        jdbc.sql("delete from kiosk.device where code = ?").param(own.code()).update();
    }

    private Device device() {
        return devices.get(own.code());
    }

    private List<Alarm> open() {
        return book.get(own.code(), DISTRICT).alarms();
    }

    @Test
    void the_sample_has_a_kiosk_in_each_of_seventeen_centres_and_six_zones() {
        var sample = devices.list(DeviceKind.KIOSK).stream().filter(Device::sample).toList();
        assertThat(sample).hasSize(17).extracting(device -> device.centre().slug()).doesNotHaveDuplicates();
        assertThat(devices.list(DeviceKind.ZONE)).hasSize(6);
        assertThat(devices.centresWithout()).isEmpty();
    }

    @Test
    void a_centre_whose_kiosk_went_elsewhere_is_a_gap() {
        var there = register.kiosks().stream().filter(kiosk -> kiosk.code().equals("kiosk-huaxing")).findFirst().orElseThrow();
        try {
            keeping.keep(new Kiosk(there.code(), "qiaoguang-1", there.name(), there.nameEn(), there.spot(), there.spotEn(),
                    there.model(), there.serialNumber(), there.installedOn(), there.inUse(), there.sample()));
            assertThat(devices.centresWithout()).extracting(centre -> centre.slug()).containsExactly("huaxing");
        } finally {
            keeping.keep(there);
        }
    }

    @Test
    void a_device_that_falls_silent_raises_one_alarm_that_ends_when_it_is_back() {
        heartbeats.watch(List.of(device()));
        assertThat(open()).as("never heard of: not connected yet, no alarm").isEmpty();
        heartbeats.seen(own.code());
        var later = clock.instant().plus(Duration.ofMinutes(6));
        clock.at(later, () -> {
            heartbeats.watch(List.of(device()));
            heartbeats.watch(List.of(device()));
        });
        assertThat(open()).singleElement().satisfies(alarm -> assertThat(alarm.kind()).isEqualTo(AlarmKind.OFFLINE));
        heartbeats.watch(List.of(device()));
        assertThat(open()).as("heard of again").isEmpty();
        assertThat(book.alarms(own.code())).singleElement().satisfies(alarm -> assertThat(alarm.isOpen()).isFalse());
    }

    @Test
    void one_in_repair_is_not_missed() {
        heartbeats.seen(own.code());
        keeping.keep(new Kiosk(own.code(), own.siteCode(), own.name(), "", "", "", own.model(), "", null, false, false));
        clock.at(clock.instant().plus(Duration.ofHours(2)), () -> heartbeats.watch(List.of(device())));
        assertThat(open()).isEmpty();
        assertThat(book.get(own.code(), DISTRICT).presence()).isEqualTo(Presence.OUT_OF_USE);
    }

    @Test
    void no_paper_and_a_fault_are_alarms_until_they_are_mended() {
        heartbeats.report(device(), Paper.EMPTY, "printer door open");
        assertThat(open()).extracting(Alarm::kind).containsExactlyInAnyOrder(AlarmKind.PAPER, AlarmKind.FAULT);
        heartbeats.report(device(), Paper.FULL, "");
        assertThat(open()).isEmpty();
    }

    @Test
    void an_alarm_is_taken_on_once_and_by_those_whose_centre_it_is() {
        heartbeats.report(device(), Paper.EMPTY, "");
        var alarm = open().getFirst().id();
        var elsewhere = accounts.find("social-jinshan").orElseThrow().toActor();
        assertThatThrownBy(() -> book.handle(alarm, "", elsewhere)).isInstanceOf(NotFound.class);
        var here = accounts.find("social-worker").orElseThrow().toActor();
        book.handle(alarm, "去换纸", here);
        assertThatThrownBy(() -> book.handle(alarm, "我也去", here)).isInstanceOf(Refusal.class);
        assertThat(open()).singleElement().satisfies(one -> assertThat(one.note()).isEqualTo("去换纸"));
    }

    @Test
    void a_zone_that_nobody_visits_becomes_overdue() {
        book.patrol("zone-jinfeng", true, "", keeper());
        assertThat(book.get("zone-jinfeng", DISTRICT).overdue()).isFalse();
        clock.at(clock.instant().plus(Duration.ofHours(25)),
                () -> assertThat(book.get("zone-jinfeng", DISTRICT).overdue()).isTrue());
        assertThat(book.get("zone-xiantang", DISTRICT).overdue()).as("as the sample has it").isTrue();
    }

    @Test
    void what_a_patrol_found_is_said_and_becomes_an_alarm() {
        assertThatThrownBy(() -> book.patrol("zone-jinfeng", false, " ", keeper())).isInstanceOf(Invalid.class);
        book.patrol("zone-jinfeng", false, "门禁读卡器松动", keeper());
        var alarm = book.get("zone-jinfeng", DISTRICT).alarms().stream()
                .filter(one -> one.kind() == AlarmKind.PATROL).findFirst().orElseThrow();
        book.handle(alarm.id(), "已紧固", keeper());
        assertThat(book.get("zone-jinfeng", DISTRICT).alarms()).as("over with being dealt with")
                .noneMatch(one -> one.kind() == AlarmKind.PATROL);
    }

    private Actor keeper() {
        return accounts.staffOf(Scope.centre("jinfeng")).getFirst().toActor();
    }
}
