package org.linli;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/** {@code LINLI_TLS_CERTIFICATE} and {@code LINLI_TLS_KEY}, two PEM files, make the server speak HTTPS. */
class TlsFiles implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var certificate = environment.getProperty("linli.tls.certificate", "");
        if (!certificate.isBlank()) {
            environment.getPropertySources().addFirst(new MapPropertySource("tls", Map.of(
                    "server.ssl.enabled", true,
                    "server.ssl.certificate", "file:" + certificate,
                    "server.ssl.certificate-private-key", "file:" + environment.getRequiredProperty("linli.tls.key"))));
        }
    }
}
