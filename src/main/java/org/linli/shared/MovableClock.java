package org.linli.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The application's clock. It shows the machine's time, but inside {@link #at} the given moment, for that call alone:
 * that is how the sample district lives through sixty days by the real use cases. With another source the whole
 * application lives at another time.
 */
public final class MovableClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final InstantSource source;

    public MovableClock() {
        this(InstantSource.system());
    }

    public MovableClock(InstantSource source) {
        this.source = source;
    }

    /** Runs the action as if it happened at that moment. */
    public void at(Instant moment, Runnable action) {
        ScopedValue.where(MOMENT, moment).run(action);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : source.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
