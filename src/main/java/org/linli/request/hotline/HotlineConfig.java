package org.linli.request.hotline;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.linli.setting.SettingKey;
import org.linli.shared.Role;
import org.linli.web.Feature;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Pushes on every node; a result that one has taken is skipped by the others. */
@Configuration(proxyBeanMethods = false)
class HotlineConfig {

    private final HotlineSender sender;
    /** Held: nothing is sent from this node meanwhile. */
    final ReentrantLock running = new ReentrantLock();

    HotlineConfig(HotlineSender sender) {
        this.sender = sender;
    }

    @Scheduled(fixedDelay = 20, initialDelay = 15, timeUnit = TimeUnit.SECONDS)
    void push() {
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
    @EnableConfigurationProperties(HotlineSettings.class)
    static class Declared {

        @Bean
        SettingKey<HotlinePolicy> hotlinePolicy() {
            return HotlinePolicy.KEY;
        }

        @Bean
        Feature hotlineFeature() {
            return Feature.work("hotline.nav", "phone", "/work/hotline", 32, Role.DISPATCHER, Role.CENTRE_MANAGER,
                    Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR);
        }
    }
}
