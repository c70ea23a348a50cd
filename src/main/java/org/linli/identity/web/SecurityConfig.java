package org.linli.identity.web;

import static org.springframework.security.config.Customizer.withDefaults;

import org.linli.identity.Tokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Three ways in. Management by HTTP Basic for the system's administrators; machines by bearer token without session or
 * form token; pages by session, where every form carries its session's token. What a page or call is open to is decided
 * at its handler by {@code @Allow}, so the filters let everything through that is not management.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {

    private static final String[] MACHINES = {"/api/**", "/open311/**", "/ical/**", "/v3/api-docs/**"};

    private final ContentPolicy contentPolicy;

    SecurityConfig(ContentPolicy contentPolicy) {
        this.contentPolicy = contentPolicy;
    }

    /** The request itself is observed; a span for each of its filters says nothing more. */
    @Bean
    SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain managementChain(HttpSecurity http, PasswordProvider passwords) {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/actuator/health", "/actuator/health/**").permitAll()
                        .anyRequest().hasRole("SYSTEM_ADMIN"))
                .authenticationProvider(passwords)
                .httpBasic(withDefaults())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain machineChain(HttpSecurity http, Tokens tokens, AccountSessions sessions) {
        return open(http.securityMatcher(MACHINES))
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(new ReadOnlySessions(sessions)))
                .addFilterBefore(new BearerFilter(tokens), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(HttpSecurity http, AccountSessions sessions) {
        return open(http)
                .securityContext(context -> context.securityContextRepository(sessions))
                .exceptionHandling(handling -> handling.accessDeniedHandler((request, response, denied) ->
                        request.getRequestDispatcher(StaleFormPage.PATH).forward(request, response)))
                .build();
    }

    private HttpSecurity open(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(this::headers)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable);
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy.directives()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(self), geolocation=(self), microphone=(self)"));
    }
}
