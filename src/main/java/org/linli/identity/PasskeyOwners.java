package org.linli.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Staff with an open account, as the library asks for them; here a name is the account's id. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find(UserHandle.account(id));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
        return find(UUID.fromString(id));
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID id) {
        return accounts.find(id).filter(account -> account.active() && account.isStaff())
                .map(account -> ImmutablePublicKeyCredentialUserEntity.builder().id(UserHandle.of(id))
                        .name(String.valueOf(account.username())).displayName(account.name()).build()).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        // accounts are made elsewhere
    }

    @Override
    public void delete(Bytes id) {
        // and never deleted
    }
}
