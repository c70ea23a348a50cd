package org.linli.identity.web;

import org.jspecify.annotations.Nullable;
import org.linli.identity.Account;
import org.linli.identity.FederatedIdentities;
import org.linli.identity.Passkeys;
import org.springframework.stereotype.Component;

/** What somebody may sign in with beside the password. */
@Component
class SignInWays {

    private final Passkeys passkeys;
    private final FederatedIdentities identities;

    SignInWays(Passkeys passkeys, FederatedIdentities identities) {
        this.passkeys = passkeys;
        this.identities = identities;
    }

    Passkeys passkeys() {
        return passkeys;
    }

    /** How many accounts outside; null where there is no provider, or the account may have none. */
    @Nullable Integer federated(Account account) {
        return identities.provider().isPresent() && account.isStaff() ? identities.list(account.id()).size() : null;
    }
}
