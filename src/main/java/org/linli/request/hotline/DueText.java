package org.linli.request.hotline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.linli.shared.BusinessTime;

/** A deadline as lists and browsers write it: {@code 2026-11-30 18:00}, {@code 2026-11-30T18:00}, {@code 2026/11/30}. */
public final class DueText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-M-d H:mm[:ss]");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-M-d");

    private DueText() {
    }

    /** A day alone is its end. Empty where it cannot be read. */
    public static Optional<Instant> parse(String typed) {
        var text = typed.strip().replace('/', '-').replace('T', ' ');
        try {
            return Optional.of(text.contains(" ")
                    ? LocalDateTime.parse(text, MINUTE).atZone(BusinessTime.ZONE).toInstant()
                    : BusinessTime.startOf(LocalDate.parse(text, DAY).plusDays(1)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
