package org.linli.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.place.Span;

class HoursTextTest {

    private static final Span MORNING = new Span(LocalTime.of(8, 0), LocalTime.of(12, 0));
    private static final Span AFTERNOON = new Span(LocalTime.of(14, 30), LocalTime.of(18, 0));

    @ParameterizedTest
    @ValueSource(strings = {"8:00-12:00 14:30-18:00", "08:00–12:00,14:30–18:00", "8:00 - 12:00、14:30 — 18:00",
            "08:00至12:00;14:30~18:00"})
    void reads_hours_as_people_type_them(String text) {
        assertThat(HoursText.parse(text)).contains(List.of(MORNING, AFTERNOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void nothing_means_closed(String text) {
        assertThat(HoursText.parse(text)).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-12", "12:00-8:00", "8:00-8:00", "8:00-12:00 11:00-13:00", "14:00-18:00 8:00-12:00",
            "25:00-26:00", "8:00-12:00 closed", "<script>"})
    void refuses_what_is_no_hours(String text) {
        assertThat(HoursText.parse(text)).isEmpty();
    }

    @Test
    void what_it_writes_it_reads() {
        assertThat(HoursText.parse(WeekLine.words(List.of(MORNING, AFTERNOON)))).contains(List.of(MORNING, AFTERNOON));
    }
}
