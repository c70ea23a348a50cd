package org.linli.identity;

import com.webauthn4j.WebAuthnManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * WebAuthn's two conversations, by Spring Security's library, which is loaded with the first of them. The device always
 * asks for its owner's finger, face or code: the key stands for password and possession together.
 */
@Component
class PasskeyCeremony {

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE = new TypeReference<>() { };
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN = new TypeReference<>() { };

    private final PasskeyOwners owners;
    private final PasskeyRows rows;
    private final Supplier<JsonMapper> json = SingletonSupplier.of(() ->
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build());
    private final Supplier<WebAuthnManager> checks = SingletonSupplier.of(WebAuthnManager::createNonStrictWebAuthnManager);

    PasskeyCeremony(PasskeyOwners owners, PasskeyRows rows) {
        this.owners = owners;
        this.rows = rows;
    }

    /** 32 random bytes, to be sent back signed. */
    static String challenge() {
        return Bytes.random().toBase64UrlString();
    }

    /** For the browser: {@code navigator.credentials.create}. */
    String creation(UUID account, Site site, String product, String challenge) {
        return json.get().writeValueAsString(options(account, site, product, challenge));
    }

    /** @throws RuntimeException where what the device answered does not hold */
    void register(UUID account, Site site, String challenge, String credential, String label) {
        var made = json.get().readValue(credential, MADE);
        operations(site, "", challenge).registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                options(account, site, "", challenge), new RelyingPartyPublicKey(made, label)));
    }

    /** For the browser: {@code navigator.credentials.get}; whoever has a key of this site may show it. */
    String request(Site site, String challenge) {
        return json.get().writeValueAsString(requestOptions(site, challenge));
    }

    /**
     * @return the account whose key it is
     * @throws RuntimeException where what the device answered does not hold
     */
    UUID authenticate(Site site, String challenge, String credential) {
        var shown = json.get().readValue(credential, SHOWN);
        var owner = operations(site, "", challenge).authenticate(
                new RelyingPartyAuthenticationRequest(requestOptions(site, challenge), shown));
        return UserHandle.account(owner.getId());
    }

    private PublicKeyCredentialCreationOptions options(UUID account, Site site, String product, String challenge) {
        return operations(site, product, challenge).createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(account.toString(), "", List.of())));
    }

    private static PublicKeyCredentialRequestOptions requestOptions(Site site, String challenge) {
        return PublicKeyCredentialRequestOptions.builder().challenge(Bytes.fromBase64(challenge)).rpId(site.host())
                .userVerification(UserVerificationRequirement.REQUIRED).build();
    }

    private Webauthn4JRelyingPartyOperations operations(Site site, String product, String challenge) {
        var party = PublicKeyCredentialRpEntity.builder().id(site.host()).name(product).build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, rows, party, Set.of(site.origin().toString()));
        operations.setWebAuthnManager(checks.get());
        operations.setCustomizeCreationOptions(options -> options.challenge(Bytes.fromBase64(challenge))
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder().residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED).build()));
        return operations;
    }
}
