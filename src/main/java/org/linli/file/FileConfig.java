package org.linli.file;

import org.linli.setting.SettingKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FileConfig {

    @Bean
    SettingKey<FileLimits> fileLimits() {
        return FileLimits.KEY;
    }
}
