package org.linli.affair.partner;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.linli.setting.SettingKey;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Runs on every node: what one has taken is skipped by the others. */
@Configuration(proxyBeanMethods = false)
class PartnerJob {

    private final PartnerSender sender;
    /** Held: nothing is sent from this node meanwhile. */
    final ReentrantLock running = new ReentrantLock();

    PartnerJob(PartnerSender sender) {
        this.sender = sender;
    }

    @Scheduled(fixedDelay = 3, initialDelay = 9, timeUnit = TimeUnit.SECONDS)
    void run() {
        if (!running.tryLock()) {
            return;
        }
        try {
            while (sender.sendDue() > 0) {
                // more are due
            }
        } finally {
            running.unlock();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {

        @Bean
        SettingKey<PartnerPolicy> partnerPolicy() {
            return PartnerPolicy.KEY;
        }

        @Bean
        Feature partnersFeature() {
            return Feature.admin("affair.partner.title", "share", "/admin/partners", 67, Role.SYSTEM_ADMIN);
        }

        @Bean
        Feature handOversFeature() {
            return Feature.work("affair.handOver.feature", "share", "/work/hand-overs", 20, Role.SOCIAL_WORKER, Role.DISPATCHER,
                    Role.CENTRE_MANAGER);
        }
    }
}
