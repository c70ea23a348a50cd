package org.linli.identity;

import java.util.List;
import java.util.Set;
import org.linli.shared.CannotStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Before anything is served: production runs neither with published accounts nor with secrets that everybody knows. */
@Component
class ProductionCheck implements SmartInitializingSingleton {

    private static final Set<String> KNOWN_TO_ALL = Set.of("", "linli", "postgres", "password", "secret", "123456");

    private final IdentitySettings settings;
    private final OidcSettings provider;
    private final AccountRows accounts;
    private final Environment environment;

    ProductionCheck(IdentitySettings settings, OidcSettings provider, AccountRows accounts, Environment environment) {
        this.settings = settings;
        this.provider = provider;
        this.accounts = accounts;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.production()) {
            check(accounts.sampleUsernames());
        }
    }

    /** @throws CannotStart with the first reason, and what to do */
    void check(List<String> sampleUsernames) {
        if (!sampleUsernames.isEmpty()) {
            throw new CannotStart("production refuses the sample accounts in this database (" + String.join(", ", sampleUsernames)
                    + " …): start with an empty data directory or database");
        }
        var external = !environment.getProperty("linli.database.url", "").isBlank();
        if (external && KNOWN_TO_ALL.contains(environment.getProperty("linli.database.password", ""))) {
            throw new CannotStart("production refuses an empty or well-known LINLI_DATABASE_PASSWORD: set a secret one");
        }
        if (provider.on() && !provider.encrypted()) {
            throw new CannotStart("production refuses a provider over plain HTTP: LINLI_OIDC_ISSUER begins with https://");
        }
        if (!environment.getProperty("server.servlet.session.cookie.secure", Boolean.class, false)) {
            throw new CannotStart("production refuses session cookies over plain HTTP: leave "
                    + "server.servlet.session.cookie.secure alone");
        }
    }
}
