package org.linli.catalog;

import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogConfig {

    @Bean
    Feature catalogFeature() {
        return Feature.portal("catalog.feature", "clipboard", "/catalog", 20);
    }
}
