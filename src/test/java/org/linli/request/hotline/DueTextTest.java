package org.linli.request.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30 18:00", "2026-11-30T18:00", "2026/11/30 18:00:00", " 2026-11-30 18:00 "})
    void reads_what_lists_and_browsers_write(String text) {
        assertThat(DueText.parse(text)).contains(Instant.parse("2026-11-30T10:00:00Z"));
    }

    @Test
    void a_day_alone_is_its_end() {
        assertThat(DueText.parse("2026-11-30")).contains(Instant.parse("2026-11-30T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-13-01", "2026-11-30 25:00"})
    void what_cannot_be_read_is_nothing(String text) {
        assertThat(DueText.parse(text)).isEmpty();
    }
}
