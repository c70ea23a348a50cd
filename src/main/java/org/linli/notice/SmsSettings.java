package org.linli.notice;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway of the operator's contract.
 *
 * @param url     takes the message as JSON by POST; none: nothing is sent
 * @param key     sent as a bearer token
 * @param timeout of connecting and of the answer
 */
@ConfigurationProperties("linli.sms")
record SmsSettings(@Nullable URI url, @DefaultValue("") String key, @DefaultValue("8s") Duration timeout) {
}
