package org.linli.identity.web;

import org.linli.identity.SiteSettings;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** How sessions are kept in the database: touched sparingly, and read back from an allow-list of classes only. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ContentPolicy.class, SiteSettings.class})
class SessionConfig {

    @Bean
    static BeanPostProcessor sparinglyTouchedSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository sessions ? SparingSessions.of(sessions) : bean;
            }
        };
    }

    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, SessionAttributes::write);
        conversion.addConverter(byte[].class, Object.class, SessionAttributes::read);
        return conversion;
    }
}
