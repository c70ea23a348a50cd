package org.linli.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.linli.notice.DeliveryPolicy.Room;
import org.linli.notice.Outbox.Due;
import org.linli.notice.Outbox.Reason;
import org.linli.notice.SmsGateway.SmsNotTaken;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries what is due from the outbox to the gateway; at most a batch at once, its messages beside each other. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int BATCH = 50;
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Outbox outbox;
    private final SmsDays days;
    private final SmsGateway gateway;
    private final Settings settings;
    private final SettingKey<DeliveryPolicy> policyKey;
    private final Clock clock;
    /** The operator's own limit is reached: until then only what is urgent tries its luck. */
    private volatile Instant held = Instant.MIN;

    Delivery(Outbox outbox, SmsDays days, SmsGateway gateway, Settings settings, SettingKey<DeliveryPolicy> policyKey,
             Clock clock) {
        this.outbox = outbox;
        this.days = days;
        this.gateway = gateway;
        this.settings = settings;
        this.policyKey = policyKey;
        this.clock = clock;
    }

    /** @return how many were tried; fewer than a batch means that no more are due */
    int deliverDue() {
        if (!gateway.isConnected()) {
            return 0;
        }
        var now = clock.instant();
        var policy = settings.at(policyKey, BusinessTime.dateOf(now)).value();
        var due = outbox.take(now, LEASE, new Room(BATCH, held.isAfter(now) ? 0 : BATCH), policy);
        var sent = new ConcurrentLinkedQueue<UUID>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(message -> threads.submit(() -> {
                if (deliver(message, policy, now)) {
                    sent.add(message.sms().id());
                }
            }));
        }
        if (!sent.isEmpty()) {
            outbox.sent(sent, now, BusinessTime.dateOf(now));
        }
        return due.size();
    }

    /** @return whether the gateway took it; that is kept for all of a batch at once */
    private boolean deliver(Due due, DeliveryPolicy policy, Instant now) {
        try {
            if (now.isAfter(due.usefulUntil())) {
                throw new SmsNotTaken(SmsFailure.TOO_LATE, "");
            }
            gateway.send(due.sms());
            return true;
        } catch (SmsNotTaken notTaken) {
            failed(due, policy, now, notTaken);
        } catch (RuntimeException bug) {
            LOG.warn("message {} could not be delivered", due.sms().id(), bug);
            failed(due, policy, now, new SmsNotTaken(SmsFailure.FAULT, bug.getClass().getSimpleName()));
        }
        return false;
    }

    private void failed(Due due, DeliveryPolicy policy, Instant now, SmsNotTaken notTaken) {
        var id = due.sms().id();
        var failure = notTaken.failure();
        var reason = new Reason(failure, String.valueOf(notTaken.getMessage()));
        var asked = notTaken.retryAfter();
        var pause = asked == null || asked.isZero() ? policy.pauseAfter(due.attempt()) : asked;
        if (failure == SmsFailure.QUOTA) {
            held = now.plus(pause);
            outbox.notSent(id, OutboxStatus.QUEUED, now.plus(pause), reason, false);
            return;
        }
        var givenUp = failure.isFinal() || policy.isLast(due.attempt());
        outbox.notSent(id, givenUp ? OutboxStatus.DEAD : OutboxStatus.FAILED, now.plus(pause), reason, true);
        days.failed(id, givenUp, BusinessTime.dateOf(now));
    }
}
