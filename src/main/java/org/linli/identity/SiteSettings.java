package org.linli.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param url the address that people type; none: that of the request */
@ConfigurationProperties("linli.site")
public record SiteSettings(@Nullable URI url) {

    public Site site(URI asked) {
        return Site.of(url == null || url.toString().isBlank() ? asked : url);
    }
}
