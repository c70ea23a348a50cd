package org.linli.identity;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator of an installation decides.
 *
 * @param production strict: no sample accounts, secure cookies, the first administrators by a set-up code
 * @param newKey     this start adds a newer key to the file, which seals from now on; the older ones still open
 * @param secret     directory of the key file; kept out of every backup of the database
 */
@ConfigurationProperties("linli")
record IdentitySettings(@DefaultValue("false") boolean production, @DefaultValue("false") boolean newKey,
                        @Nullable Path secret) {
}
