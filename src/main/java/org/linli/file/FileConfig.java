package org.linli.file;

import java.time.Duration;
import org.linli.database.Job;
import org.linli.setting.SettingKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FileConfig {

    @Bean
    Job removeAbandonedFiles(AbandonedFiles abandoned) {
        return new Job("file-remove-abandoned", Duration.ofHours(1), () -> {
            while (abandoned.removeSome()) {
                // the next ones
            }
        });
    }

    @Bean
    SettingKey<FileLimits> fileLimits() {
        return FileLimits.KEY;
    }
}
