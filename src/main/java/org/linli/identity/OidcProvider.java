package org.linli.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.linli.identity.OidcRound.Answer;
import org.linli.identity.OidcRound.Asked;
import org.linli.identity.OidcRound.Outside;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * OpenID Connect's authorization code flow with proof key, state and nonce, by Spring Security's library, which is loaded
 * with the first sign-in. What the provider says about itself and its keys is asked anew each time: sign-ins are rare, a
 * changed key is never missed, and a provider that is away is noticed before anybody is sent there.
 */
@Component
class OidcProvider {

    static final String CALLBACK = "/sign-in/oidc/callback";
    private static final String ID = "oidc";
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(5);
    /** Names that people know an account by, the best first; which of them a provider tells is up to it. */
    private static final List<String> NAMES = List.of("preferred_username", "name", "email");
    private static final ParameterizedTypeReference<Map<String, Object>> METADATA = new ParameterizedTypeReference<>() { };

    private final OidcSettings settings;
    private final Supplier<ClientHttpRequestFactory> requests = SingletonSupplier.of(OidcProvider::requests);

    OidcProvider(OidcSettings settings) {
        this.settings = settings;
    }

    /** @throws ProviderAway where it does not answer */
    Asked ask(Site site, HttpServletRequest request) {
        var registration = registration(site);
        var asked = Objects.requireNonNull(new DefaultOAuth2AuthorizationRequestResolver(_ -> registration).resolve(request, ID));
        return new Asked(asked.getAuthorizationRequestUri(), new OidcRound(String.valueOf(asked.getState()),
                String.valueOf(asked.<String>getAttribute(OidcParameterNames.NONCE)),
                String.valueOf(asked.<String>getAttribute(PkceParameterNames.CODE_VERIFIER))));
    }

    /**
     * @throws ProviderAway where it does not answer
     * @throws RuntimeException where what it answered does not hold
     */
    Outside check(Site site, OidcRound round, Answer answer) {
        var registration = registration(site);
        var exchange = new OAuth2AuthorizationExchange(asked(registration, round), answered(registration, answer));
        try {
            var checks = new OidcAuthorizationCodeAuthenticationProvider(tokens(), request ->
                    new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, request.getIdToken()));
            checks.setJwtDecoderFactory(this::decoder);
            var done = Objects.requireNonNull(checks.authenticate(new OAuth2LoginAuthenticationToken(registration, exchange)));
            return outside((OidcUser) Objects.requireNonNull(done.getPrincipal()));
        } catch (OAuth2AuthenticationException failed) {
            throw isAway(failed) ? new ProviderAway(failed) : failed;
        }
    }

    private Outside outside(OidcUser user) {
        var label = NAMES.stream().flatMap(name -> Stream.ofNullable(user.getClaimAsString(name)))
                .filter(name -> !name.isBlank()).findFirst().orElse(user.getSubject());
        return new Outside(OidcSettings.text(settings.issuer()), user.getSubject(), label);
    }

    private ClientRegistration registration(Site site) {
        try {
            var metadata = RestClient.builder().requestFactory(requests.get()).build().get()
                    .uri(OidcSettings.text(settings.issuer()).replaceFirst("/$", "") + "/.well-known/openid-configuration")
                    .retrieve().requiredBody(METADATA);
            if (!OidcSettings.text(settings.issuer()).equals(metadata.get("issuer"))) {
                throw new IllegalStateException("the provider calls itself " + metadata.get("issuer"));
            }
            var registration = ClientRegistrations.fromOidcConfiguration(metadata).registrationId(ID)
                    .clientId(OidcSettings.text(settings.clientId())).redirectUri(site.origin() + CALLBACK)
                    .scope(OidcScopes.OPENID, OidcScopes.PROFILE);
            var secret = OidcSettings.text(settings.clientSecret());
            return secret.isEmpty() ? registration.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build()
                    : registration.clientSecret(secret).build();
        } catch (RestClientException | IllegalStateException | IllegalArgumentException away) {
            throw new ProviderAway(away);
        }
    }

    private static OAuth2AuthorizationRequest asked(ClientRegistration registration, OidcRound round) {
        return OAuth2AuthorizationRequest.authorizationCode().clientId(registration.getClientId())
                .authorizationUri(Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .redirectUri(registration.getRedirectUri()).scopes(registration.getScopes()).state(round.state())
                .attributes(kept -> {
                    kept.put(OidcParameterNames.NONCE, round.nonce());
                    kept.put(PkceParameterNames.CODE_VERIFIER, round.verifier());
                }).build();
    }

    private static OAuth2AuthorizationResponse answered(ClientRegistration registration, Answer answer) {
        var to = Objects.requireNonNull(registration.getRedirectUri());
        return (answer.error().isEmpty() ? OAuth2AuthorizationResponse.success(answer.code())
                : OAuth2AuthorizationResponse.error(answer.error())).redirectUri(to).state(answer.state()).build();
    }

    private RestClientAuthorizationCodeTokenResponseClient tokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder().requestFactory(requests.get()).configureMessageConverters(converters -> {
            converters.addCustomConverter(new FormHttpMessageConverter());
            converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
        }).defaultStatusHandler(new OAuth2ErrorResponseErrorHandler()).build());
        return client;
    }

    private JwtDecoder decoder(ClientRegistration registration) {
        var signed = registration.getProviderDetails().getConfigurationMetadata().get("id_token_signing_alg_values_supported");
        var algorithms = (signed instanceof List<?> names ? names : List.of()).stream()
                .flatMap(name -> Stream.ofNullable(SignatureAlgorithm.from(String.valueOf(name)))).toList();
        var decoder = NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .restOperations(new RestTemplate(requests.get())).jwsAlgorithms(all -> all.addAll(algorithms)).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    private static boolean isAway(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ResourceAccessException || cause instanceof HttpServerErrorException);
    }

    private static ClientHttpRequestFactory requests() {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).build());
        factory.setReadTimeout(READ);
        return factory;
    }
}
