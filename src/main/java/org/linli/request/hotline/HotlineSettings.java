package org.linli.request.hotline;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param key sent to the hotline as a bearer token; empty: none */
@ConfigurationProperties("linli.hotline")
record HotlineSettings(@DefaultValue("") String key) {
}
