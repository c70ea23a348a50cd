package org.linli.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** From a moment up to, but not including, a later one: ranges that touch do not overlap. */
public record TimeRange(Instant from, Instant to) {

    public TimeRange {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a range must end after it begins: " + from + " to " + to);
        }
    }

    /** The whole business day. */
    public static TimeRange of(LocalDate date) {
        return new TimeRange(BusinessTime.startOf(date), BusinessTime.startOf(date.plusDays(1)));
    }

    public static TimeRange of(Instant from, Duration length) {
        return new TimeRange(from, from.plus(length));
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    public boolean contains(TimeRange other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public boolean overlaps(TimeRange other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** What both have in common; empty where they do not overlap. */
    public Optional<TimeRange> common(TimeRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new TimeRange(from.isAfter(other.from) ? from : other.from,
                to.isBefore(other.to) ? to : other.to));
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
