package org.linli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.calendar.events.CalendarChanged;
import org.linli.database.FileImports;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.shared.imports.ImportRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

/** Every test has a far year of its own, since all tests share one calendar. */
@LinliTest
@RecordApplicationEvents
class CalendarChangeTest {

    private static final Actor ADMIN = new Actor(UUID.randomUUID(), "林示例", Set.of(Role.DISTRICT_ADMIN), Scope.district("350502"));

    @Autowired
    private WorkingTime time;
    @Autowired
    private CalendarWarnings warnings;
    @Autowired
    private CalendarBook book;
    @Autowired
    private ChangeCalendar change;

    @Test
    void the_notices_of_2025_and_2026_are_there_from_the_start() {
        assertThat(time.isWorkingDay(LocalDate.of(2025, 1, 26))).isTrue();
        assertThat(time.plusWorkingDays(LocalDate.of(2026, 9, 30), 1)).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(time.deadline(LocalDateTime.of(2026, 11, 24, 9, 0).atZone(BusinessTime.ZONE).toInstant(), Limit.workingDays(5)))
                .isEqualTo("2026-12-01T09:30:00Z");
    }

    @Test
    void entering_them_again_changes_nothing(@Autowired ShippedNotices shipped, @Autowired DayDecisions decisions) {
        var before = decisions.lastId();
        shipped.enter();
        assertThat(decisions.lastId()).isEqualTo(before);
    }

    @Test
    void what_a_district_corrected_survives_a_new_start(@Autowired ShippedNotices shipped) {
        var date = LocalDate.of(2025, 10, 8);
        change.decide(new SpecialDay(date, DayKind.ORDINARY, "", ""), "示例:更正", ADMIN);
        shipped.enter();
        book.reload();
        assertThat(time.isWorkingDay(date)).isTrue();
        change.decide(new SpecialDay(date, DayKind.OFF, "国庆节、中秋节", ""), "示例:改回", ADMIN);
        assertThat(time.isWorkingDay(date)).isFalse();
    }

    @Test
    void a_year_without_notice_is_warned_of_once_it_is_asked_for_until_its_notice_comes() {
        assertThat(warnings.yearsWithoutNotice()).doesNotContain(2093);
        assertThat(time.isWorkingDay(LocalDate.of(2093, 1, 1))).isFalse();
        assertThat(time.isWorkingDay(LocalDate.of(2093, 10, 1))).isTrue();
        assertThat(warnings.yearsWithoutNotice()).contains(2093);
        change.enterNotice(2093, "date,name,kind,notice\n2093-10-01,国庆节,OFF,示例通知\n2093-10-03,国庆节,WORK,示例通知\n", ADMIN);
        assertThat(time.isWorkingDay(LocalDate.of(2093, 10, 1))).isFalse();
        assertThat(time.isWorkingDay(LocalDate.of(2093, 10, 3))).isTrue();
        assertThat(warnings.yearsWithoutNotice()).doesNotContain(2093);
    }

    @Test
    void a_date_decided_by_hand_makes_no_year_known(ApplicationEvents events) {
        var typhoon = LocalDate.of(2094, 9, 1);
        change.decide(new SpecialDay(typhoon, DayKind.OFF, "台风停工", ""), "区防指通知(示例)", ADMIN);
        assertThat(time.isWorkingDay(typhoon)).isFalse();
        assertThat(warnings.yearsWithoutNotice()).contains(2094);
        assertThat(events.stream(CalendarChanged.class)).contains(new CalendarChanged(2094));
    }

    @Test
    void a_second_notice_replaces_the_first_and_leaves_what_was_decided_by_hand() {
        var header = "date,name,kind,notice\n";
        change.decide(new SpecialDay(LocalDate.of(2095, 9, 1), DayKind.OFF, "台风停工", ""), "示例", ADMIN);
        assertThat(change.enterNotice(2095, header + "2095-01-03,元旦,OFF,甲\n2095-10-03,国庆节,OFF,甲\n", ADMIN)).isEqualTo(2);
        assertThat(change.enterNotice(2095, header + "2095-10-03,国庆节,OFF,甲\n", ADMIN)).isEqualTo(1);
        assertThat(time.isWorkingDay(LocalDate.of(2095, 1, 3))).isTrue();
        assertThat(time.isWorkingDay(LocalDate.of(2095, 10, 3))).isFalse();
        assertThat(time.isWorkingDay(LocalDate.of(2095, 9, 1))).isFalse();
        assertThat(change.enterNotice(2095, header + "2095-10-03,国庆节,OFF,甲\n", ADMIN)).isZero();
    }

    @Test
    void nothing_of_a_notice_is_entered_where_a_line_is_wrong(@Autowired DayDecisions decisions) {
        var before = decisions.lastId();
        assertThatThrownBy(() -> change.enterNotice(2096, "date,name,kind,notice\n2096-01-02,元旦,OFF,甲\n2097-01-02,元旦,OFF,甲\n", ADMIN))
                .isInstanceOf(ImportRefused.class).hasMessageContaining("holidays.csv:3 date");
        assertThat(decisions.lastId()).isEqualTo(before);
    }

    @Test
    void the_general_importer_takes_the_notices_of_several_years(@Autowired FileImports imports, ApplicationEvents events) {
        var csv = "date,name,kind,notice\n2101-10-01,国庆节,OFF,甲\n2102-10-02,国庆节,OFF,甲\n";
        assertThat(imports.rehearse("holidays.csv", csv).changed()).isEqualTo(2);
        assertThat(time.isWorkingDay(LocalDate.of(2102, 10, 2))).isTrue();
        imports.take("holidays.csv", csv);
        assertThat(time.isWorkingDay(LocalDate.of(2102, 10, 2))).isFalse();
        assertThat(events.stream(CalendarChanged.class)).contains(new CalendarChanged(2101), new CalendarChanged(2102));
        assertThat(imports.take("holidays.csv", csv).changed()).isZero();
    }

    @Test
    void another_node_sees_the_change(@Autowired DayDecisions decisions, @Autowired TransactionOperations transaction, @Autowired Clock clock) {
        var other = new CalendarBook(decisions, new ShippedNotices(decisions, transaction, clock));
        var date = LocalDate.of(2098, 3, 4);
        change.decide(new SpecialDay(date, DayKind.OFF, "示例", ""), "示例", ADMIN);
        assertThat(other.year(2098).isWorking(date)).isTrue();
        other.reloadWhenChanged();
        assertThat(other.year(2098).isWorking(date)).isFalse();
    }

    @Test
    void refuses_a_make_up_day_on_a_weekday_and_a_decision_without_reason_or_name() {
        assertThatThrownBy(() -> change.decide(new SpecialDay(LocalDate.of(2099, 1, 1), DayKind.WORK, " ", ""), "", ADMIN))
                .asInstanceOf(type(Invalid.class)).extracting(Invalid::errors)
                .satisfies(errors -> assertThat(errors).extracting("field").containsExactly("name", "kind", "reason"));
    }
}
