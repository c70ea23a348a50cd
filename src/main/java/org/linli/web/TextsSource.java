package org.linli.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads every {@code messages/<module>_<language>.properties} once. */
@Component
public class TextsSource {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final Map<Locale, Texts> byLocale = Map.of(
            CHINESE, new Texts(CHINESE, read("zh_CN")),
            ENGLISH, new Texts(ENGLISH, read("en")));

    /** Simplified Chinese for every language but English. */
    public Texts in(Locale locale) {
        return byLocale.get(locale.getLanguage().equals("en") ? ENGLISH : CHINESE);
    }

    private static Map<String, String> read(String language) {
        var messages = new HashMap<String, String>();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (var resource : resolver.getResources("classpath*:messages/*_" + language + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> messages.put((String) key, (String) value));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(messages);
    }
}
