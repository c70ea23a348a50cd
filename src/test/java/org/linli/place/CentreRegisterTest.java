package org.linli.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes by hand, on a centre of the sample that is put back afterwards. */
@LinliTest
class CentreRegisterTest {

    private static final String SLUG = "gudian";

    @Autowired
    CentreRegister register;
    @Autowired
    Centres centres;

    private Centre before;

    @BeforeEach
    void remember() {
        before = centres.get(SLUG);
    }

    @AfterEach
    void put_back() {
        before.sites().forEach(site -> {
            register.openDuring(site.code(), site.hours().week(), seen(), Actor.SYSTEM);
            site.rooms().forEach(room -> register.keep(site.code(), room, seen(), Actor.SYSTEM));
        });
        register.moveTo(before.stage(), seen(), Actor.SYSTEM);
        if (before.qualified()) {
            register.declareQualified(seen(), Actor.SYSTEM);
        }
    }

    @Test
    void a_centre_with_five_of_the_six_cannot_be_declared_qualified_and_learns_which_is_missing() {
        closeRoomsFor("food");
        assertThatThrownBy(() -> register.declareQualified(seen(), Actor.SYSTEM)).isInstanceOfSatisfying(Refusal.class,
                refusal -> {
                    assertThat(refusal.reason()).isEqualTo(PlaceReason.FUNCTIONS_MISSING);
                    assertThat(refusal.arguments()).containsExactly("食有所安");
                });
        openRooms();
        register.declareQualified(seen(), Actor.SYSTEM);
        assertThat(centres.get(SLUG).qualified()).isTrue();
    }

    @Test
    void a_centre_that_loses_a_function_loses_the_mark_and_its_history_says_so() {
        assertThat(before.qualified()).isTrue();
        closeRoomsFor("health");
        assertThat(centres.get(SLUG).qualified()).isFalse();
        assertThat(register.history(SLUG, 2)).extracting(PlaceChange::what)
                .contains(ChangeKind.NOT_QUALIFIED);
    }

    @Test
    void a_site_without_opening_hours_counts_for_nothing() {
        before.sites().forEach(site -> register.openDuring(site.code(), Map.of(), seen(), Actor.SYSTEM));
        assertThat(centres.get(SLUG).missing(centres.functions())).hasSize(7);
        assertThat(centres.get(SLUG).qualified()).isFalse();
    }

    @Test
    void two_who_change_at_once_do_not_overwrite_each_other() {
        var both = seen();
        register.moveTo(CentreStage.ACCEPTED, both, Actor.SYSTEM);
        assertThatThrownBy(() -> register.moveTo(CentreStage.SITING, both, Actor.SYSTEM))
                .isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(PlaceReason.CHANGED_MEANWHILE));
        assertThat(centres.get(SLUG).stage()).isEqualTo(CentreStage.ACCEPTED);
    }

    @Test
    void a_date_with_hours_of_its_own_comes_and_goes() {
        var site = before.sites().getFirst().code();
        var day = LocalDate.of(2031, 10, 1);
        register.except(site, new OpeningException(day, List.of(), "国庆节", "National Day"), seen(), Actor.SYSTEM);
        assertThat(hours().on(day)).isEmpty();
        register.openAsUsual(site, day, seen(), Actor.SYSTEM);
        assertThat(hours().on(day)).isEqualTo(hours().week().get(DayOfWeek.WEDNESDAY));
    }

    @Test
    void a_site_of_another_centre_is_not_found() {
        assertThatThrownBy(() -> register.openDuring("jinshan-1", Map.of(), seen(), Actor.SYSTEM))
                .isInstanceOf(NotFound.class);
        assertThat(centres.get(SLUG).version()).isEqualTo(before.version());
    }

    private OpeningHours hours() {
        return centres.get(SLUG).sites().getFirst().hours();
    }

    private void closeRoomsFor(String function) {
        before.sites().forEach(site -> site.rooms().stream().filter(room -> room.functions().contains(function))
                .forEach(room -> register.keep(site.code(), inUse(room, false), seen(), Actor.SYSTEM)));
    }

    private void openRooms() {
        before.sites().forEach(site -> site.rooms()
                .forEach(room -> register.keep(site.code(), inUse(room, true), seen(), Actor.SYSTEM)));
    }

    private static Room inUse(Room room, boolean active) {
        return new Room(room.code(), room.name(), room.nameEn(), room.functions(), room.capacity(), room.areaM2(), active);
    }

    private Seen seen() {
        return new Seen(SLUG, centres.get(SLUG).version());
    }
}
