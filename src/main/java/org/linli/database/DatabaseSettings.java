package org.linli.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Set by {@code LINLI_DATABASE_URL}, {@code …_USER}, {@code …_PASSWORD} for an external server; without a URL the
 * embedded one is used.
 *
 * @param data    directory of the embedded server's files
 * @param durable false only in tests: trades fsync for speed
 * @param pool    connections kept
 */
@ConfigurationProperties("linli.database")
record DatabaseSettings(@Nullable String url, @Nullable String user, @Nullable String password,
                        @DefaultValue("data") Path data, @DefaultValue("true") boolean durable,
                        @DefaultValue("16") int pool) {

    boolean isExternal() {
        return url != null && !url.isBlank();
    }
}
