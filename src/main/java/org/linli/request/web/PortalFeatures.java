package org.linli.request.web;

import org.linli.web.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The residents' entries of the navigation. */
@Configuration(proxyBeanMethods = false)
class PortalFeatures {

    @Bean
    Feature orderFeature() {
        return Feature.portal("request.feature.order", "order", "/requests/new", 10);
    }

    @Bean
    Feature myFeature() {
        return Feature.portal("request.feature.my", "user", "/my", 90);
    }
}
