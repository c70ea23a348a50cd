package org.linli.identity;

import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Opens the vault: with the key that belongs to the database, or not at all. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class VaultConfig {

    private static final String PROOF = "linli";

    @Bean
    PersonalVault personalVault(IdentitySettings settings, Environment environment, JdbcClient jdbc) {
        var directory = settings.secret() != null ? settings.secret()
                : Path.of(environment.getRequiredProperty("linli.database.data")).resolve("secret");
        var used = jdbc.sql("select exists (select from identity.vault)").query(Boolean.class).single();
        if (!VaultKeys.existIn(directory)) {
            if (used) {
                throw new IllegalStateException("the database holds sealed personal data, but its key file "
                        + directory.resolve(VaultKeys.FILE) + " is not there: put it back from where it was kept");
            }
            VaultKeys.generate().writeTo(directory);
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
        if (!vault.open(row[0]).equals(PROOF) || !Arrays.equals(vault.index(PROOF), row[1])) {
            throw new IllegalStateException("the key file does not belong to this database");
        }
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
