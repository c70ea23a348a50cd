package org.linli.identity.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a page may load: everything from here, nothing inline, nothing from elsewhere but pictures of named hosts.
 *
 * @param imageSources hosts of map tiles, e.g. {@code https://*.tianditu.gov.cn}
 */
@ConfigurationProperties("linli.content")
record ContentPolicy(@DefaultValue List<String> imageSources) {

    String directives() {
        var images = String.join(" ", imageSources);
        return "default-src 'self'; img-src 'self' data: blob:" + (images.isEmpty() ? "" : " " + images)
                + "; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
