package org.linli.place;

import java.time.LocalTime;

/** Hours of one day, the closing not included. */
public record Span(LocalTime opens, LocalTime closes) {

    boolean contains(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }
}
