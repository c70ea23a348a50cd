package org.linli.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.linli.notice.Outbox.Due;
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
    private final SmsGateway gateway;
    private final Settings settings;
    private final SettingKey<DeliveryPolicy> policyKey;
    private final Clock clock;

    Delivery(Outbox outbox, SmsGateway gateway, Settings settings, SettingKey<DeliveryPolicy> policyKey, Clock clock) {
        this.outbox = outbox;
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
        var due = outbox.take(now, LEASE, Math.min(BATCH, leftToday(policy, now)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(message -> threads.submit(() -> deliver(message, policy, now)));
        }
        return due.size();
    }

    private void deliver(Due due, DeliveryPolicy policy, Instant now) {
        try {
            gateway.send(due.sms());
            outbox.sent(due.sms().id(), now);
        } catch (SmsNotTaken notTaken) {
            failed(due, policy, now, String.valueOf(notTaken.getMessage()));
        } catch (RuntimeException bug) {
            LOG.warn("message {} could not be delivered", due.sms().id(), bug);
            failed(due, policy, now, bug.getClass().getSimpleName());
        }
    }

    private void failed(Due due, DeliveryPolicy policy, Instant now, String error) {
        var status = policy.isLast(due.attempt()) ? OutboxStatus.DEAD : OutboxStatus.FAILED;
        outbox.failed(due.sms().id(), status, now.plus(policy.pauseAfter(due.attempt())), error);
    }

    private int leftToday(DeliveryPolicy policy, Instant now) {
        if (policy.dailyQuota() == 0) {
            return BATCH;
        }
        var today = BusinessTime.startOf(BusinessTime.dateOf(now));
        return Math.max(0, policy.dailyQuota() - outbox.sentSince(today));
    }
}
