package org.linli.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.place.OpeningHoursTest.everyDay;
import static org.linli.place.OpeningHoursTest.span;
import static org.linli.place.PlaceSamples.FUNCTIONS;
import static org.linli.place.PlaceSamples.GATE;
import static org.linli.place.PlaceSamples.centre;
import static org.linli.place.PlaceSamples.room;
import static org.linli.place.PlaceSamples.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CentreTest {

    private static final Instant TEN = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant EIGHT_IN_THE_EVENING = Instant.parse("2026-11-24T12:00:00Z");
    private static final Room ALL_BUT_FOOD = room("party", "elder", "child", "health", "leisure", "affairs");

    @Test
    void names_the_function_it_lacks() {
        assertThat(centre(CentreStage.OPEN, site(GATE, everyDay(span(8, 21)), ALL_BUT_FOOD)).missing(FUNCTIONS))
                .extracting(CentreFunction::code).containsExactly("food");
    }

    @Test
    void lacks_nothing_once_every_one_of_the_seven_has_a_room() {
        var canteen = site(GATE, everyDay(span(11, 13)), room("food"));
        assertThat(centre(CentreStage.OPEN, site(GATE, everyDay(span(8, 21)), ALL_BUT_FOOD), canteen)
                .missing(FUNCTIONS)).isEmpty();
    }

    @Test
    void a_room_without_opening_hours_or_out_of_use_does_not_count() {
        var shut = new Room("shut", "停用", "", List.of("food"), 0, BigDecimal.TEN, false);
        var without = site(GATE, OpeningHours.NONE, room("food"));
        assertThat(centre(CentreStage.OPEN, site(GATE, everyDay(span(8, 21)), ALL_BUT_FOOD, shut), without)
                .missing(FUNCTIONS)).extracting(CentreFunction::code).containsExactly("food");
    }

    @Test
    void is_open_while_one_of_its_sites_is_and_until_the_last_closes() {
        var centre = centre(CentreStage.OPEN, site(GATE, everyDay(span(8, 12))), site(GATE, everyDay(span(9, 21))));
        assertThat(centre.openUntil(TEN)).contains(Instant.parse("2026-11-24T13:00:00Z"));
        assertThat(centre.isOpenAt(EIGHT_IN_THE_EVENING)).isTrue();
    }

    @Test
    void is_never_open_before_it_is_in_operation() {
        assertThat(centre(CentreStage.ACCEPTED, site(GATE, everyDay(span(0, 23)))).isOpenAt(TEN)).isFalse();
    }
}
