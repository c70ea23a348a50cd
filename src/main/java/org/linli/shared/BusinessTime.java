package org.linli.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one place where an instant becomes a business date: Asia/Shanghai, no summer time. */
public final class BusinessTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BusinessTime() {
    }

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }
}
