package org.linli.request.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.linli.setting.SettingKey;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Runs on every node: the log is followed by one at a time, and a delivery that one has taken is skipped by the others. */
@Configuration(proxyBeanMethods = false)
class WebhookJob {

    private static final Duration KEPT = Duration.ofDays(90);

    private final WebhookFollower follower;
    private final WebhookSender sender;
    private final WebhookDeliveries deliveries;
    private final Clock clock;
    /** Held: nothing is followed or sent from this node meanwhile. */
    final ReentrantLock running = new ReentrantLock();

    WebhookJob(WebhookFollower follower, WebhookSender sender, WebhookDeliveries deliveries, Clock clock) {
        this.follower = follower;
        this.sender = sender;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2, initialDelay = 8, timeUnit = TimeUnit.SECONDS)
    void run() {
        if (!running.tryLock()) {
            return;
        }
        try {
            while (follower.follow()) {
                // more wait
            }
            while (sender.sendDue() > 0) {
                // more are due
            }
        } finally {
            running.unlock();
        }
    }

    @Scheduled(fixedDelay = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void remove() {
        deliveries.removeSentBefore(clock.instant().minus(KEPT));
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {

        @Bean
        SettingKey<WebhookPolicy> webhookPolicy() {
            return WebhookPolicy.KEY;
        }

        @Bean
        Feature webhooksFeature() {
            return Feature.admin("request.webhook.title", "link", "/admin/webhooks", 66, Role.SYSTEM_ADMIN);
        }
    }
}
