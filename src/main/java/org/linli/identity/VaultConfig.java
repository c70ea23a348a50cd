package org.linli.identity;

import java.nio.file.Path;
import java.util.Arrays;
import org.linli.shared.CannotStart;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Opens the vault: with the key that belongs to the database, or not at all. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IdentitySettings.class, OidcSettings.class})
class VaultConfig {

    private static final String PROOF = "linli";

    @Bean
    PersonalVault personalVault(IdentitySettings settings, Environment environment, JdbcClient jdbc) {
        var directory = settings.secret() != null ? settings.secret()
                : Path.of(environment.getRequiredProperty("linli.database.data")).resolve("secret");
        var used = jdbc.sql("select exists (select from identity.vault)").query(Boolean.class).single();
        if (!VaultKeys.existIn(directory)) {
            if (used) {
                throw new CannotStart("the database holds sealed personal data, but its key file "
                        + directory.resolve(VaultKeys.FILE) + " is not there: put it back from where it was kept");
            }
            VaultKeys.generate().writeTo(directory);
        }
        if (settings.newKey()) {
            VaultKeys.readFrom(directory).rotated().writeTo(directory);
        }
        var vault = new TinkVault(VaultKeys.readFrom(directory));
        prove(vault, jdbc);
        return vault;
    }

    private static void prove(PersonalVault vault, JdbcClient jdbc) {
        jdbc.sql("insert into identity.vault (sealed, indexed) values (?, ?) on conflict do nothing")
                .param(vault.seal(PROOF)).param(vault.index(PROOF)).update();
        var row = jdbc.sql("select sealed, indexed from identity.vault")
                .query((result, n) -> new byte[][] {result.getBytes(1), result.getBytes(2)}).single();
        if (!opens(vault, row[0]) || !Arrays.equals(vault.index(PROOF), row[1])) {
            throw new CannotStart("the key file does not belong to this database");
        }
    }

    private static boolean opens(PersonalVault vault, byte[] sealed) {
        try {
            return vault.open(sealed).equals(PROOF);
        } catch (IllegalStateException anotherKey) {
            return false;
        }
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
