package org.linli.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.ServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.filter.CharacterEncodingFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * A real provider at another address: Spring's authorization server with a sign-in page of its own, where everybody has
 * the same password. Its subject is the name that is typed. The application under test knows where it would be from the
 * start; whether it is there, the test decides.
 */
public final class OpenIdProvider implements AutoCloseable {

    /** Below the ports that the system gives to others, so that nobody takes it while the provider is away. */
    private static final int PORT = freePort();
    /** Another host than the application's, so that neither sees the other's cookies. */
    public static final String ISSUER = "http://127.0.0.1:" + PORT;
    public static final String CLIENT = "linli-test";
    public static final String SECRET = "example-secret";
    static final String PASSWORD = "example-password";

    /** What it does wrong with the next token. */
    enum Fault {
        NONE, WRONG_AUDIENCE, EXPIRED, WRONG_NONCE, WRONG_ISSUER
    }

    private final AnnotationConfigServletWebServerApplicationContext context = new AnnotationConfigServletWebServerApplicationContext();
    private volatile Fault fault = Fault.NONE;

    /** @param origin of the application that people are sent back to */
    OpenIdProvider(String origin) {
        context.registerBean("origin", String.class, () -> origin);
        context.registerBean(OpenIdProvider.class, () -> this);
        context.register(Setup.class);
        context.refresh();
    }

    void fault(Fault wrong) {
        fault = wrong;
    }

    @Override
    public void close() {
        context.close();
    }

    private static int freePort() {
        var first = 20_000 + (int) (ProcessHandle.current().pid() % 8_000);
        return IntStream.range(first, first + 200).filter(OpenIdProvider::isFree).findFirst().orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** No component: the application's scan must not see it. */
    @EnableWebMvc
    @EnableWebSecurity
    static class Setup {

        @Bean
        ServletWebServerFactory server() {
            return new TomcatServletWebServerFactory(PORT);
        }

        @Bean
        CharacterEncodingFilter typedTexts() {
            return new CharacterEncodingFilter("UTF-8", true);
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) {
            var server = new OAuth2AuthorizationServerConfigurer();
            return http.securityMatcher(server.getEndpointsMatcher()).with(server, it -> it.oidc(withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                            new LoginUrlAuthenticationEntryPoint("/login"), new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain page(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated()).formLogin(withDefaults()).build();
        }

        @Bean
        UserDetailsService everybody() {
            return name -> User.withUsername(name).password("{noop}" + PASSWORD).build();
        }

        @Bean
        RegisteredClientRepository clients(String origin) {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId(UUID.randomUUID().toString())
                    .clientId(CLIENT).clientSecret("{noop}" + SECRET).redirectUri(origin + OidcProvider.CALLBACK)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE).scope(OidcScopes.OPENID).scope(OidcScopes.PROFILE)
                    .clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false).build()).build());
        }

        @Bean
        JWKSource<SecurityContext> keys() throws JOSEException {
            return new ImmutableJWKSet<>(new JWKSet(new RSAKeyGenerator(2048).keyID("test").generate()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings addresses() {
            return AuthorizationServerSettings.builder().issuer(ISSUER).build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> contents(OpenIdProvider provider) {
            return token -> {
                if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                    token.getClaims().claim("preferred_username", token.getPrincipal().getName() + "@示例");
                    provider.spoil(token);
                }
            };
        }
    }

    private void spoil(JwtEncodingContext token) {
        var claims = token.getClaims();
        var now = Instant.now();
        switch (fault) {
            case NONE -> { }
            case WRONG_AUDIENCE -> claims.audience(List.of("somebody-else"));
            case EXPIRED -> claims.issuedAt(now.minusSeconds(7200)).expiresAt(now.minusSeconds(3600));
            case WRONG_NONCE -> claims.claim("nonce", "of-another-question");
            case WRONG_ISSUER -> claims.issuer("http://127.0.0.1:1");
        }
    }
}
