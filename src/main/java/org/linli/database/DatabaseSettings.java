package org.linli.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Set by {@code LINLI_DATABASE_URL}, {@code …_USER}, {@code …_PASSWORD} for an external server; without a URL the
 * embedded one is used.
 *
 * @param data     directory of the embedded server's files
 * @param programs where the embedded server's programs are unpacked; without it, inside the data directory
 * @param durable  false only in tests: trades fsync for speed
 * @param pool     connections kept
 */
@ConfigurationProperties("linli.database")
record DatabaseSettings(@Nullable String url, @Nullable String user, @Nullable String password,
                        @DefaultValue("data") Path data, @Nullable Path programs,
                        @DefaultValue("true") boolean durable,
                        @DefaultValue("16") int pool) {

    Path programsOrDefault() {
        return programs == null ? data.resolve("postgres-programs") : programs;
    }

    boolean isExternal() {
        return url != null && !url.isBlank();
    }
}
