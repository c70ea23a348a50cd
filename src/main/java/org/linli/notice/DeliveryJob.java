package org.linli.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs on every node: rows that one has taken are skipped by the others. */
@Component
class DeliveryJob {

    private static final Duration KEPT = Duration.ofDays(180);

    private final Delivery delivery;
    private final Outbox outbox;
    private final Clock clock;

    DeliveryJob(Delivery delivery, Outbox outbox, Clock clock) {
        this.delivery = delivery;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void deliver() {
        int tried;
        do {
            tried = delivery.deliverDue();
        } while (tried > 0);
    }

    @Scheduled(fixedDelay = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void remove() {
        outbox.removeSentBefore(clock.instant().minus(KEPT));
    }
}
