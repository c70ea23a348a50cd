package org.linli.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** What staff of the sample district write in passing; it lies with the sample's files, not in the program. */
final class SampleWords {

    private static final Properties WORDS = read();

    static final String CONTACTED = WORDS.getProperty("contacted");
    static final String HELPED = WORDS.getProperty("helped");
    static final String SUPERVISED = WORDS.getProperty("supervised");
    static final String CARD = WORDS.getProperty("card");
    static final String APPEAL = WORDS.getProperty("appeal");
    static final String DONE_LATE = WORDS.getProperty("doneLate");
    static final String PROGRESS = WORDS.getProperty("progress");
    static final String NOT_SOLVED = WORDS.getProperty("notSolved");
    static final String CARRIERS = WORDS.getProperty("carriers");
    static final String DESTINATION = WORDS.getProperty("destination");
    static final String FLICKER = WORDS.getProperty("flicker");
    static final Map<String, String> BASIS = Map.of(
            "REGION", WORDS.getProperty("basis.REGION"), "FUNCTION", WORDS.getProperty("basis.FUNCTION"),
            "INFORMATION", WORDS.getProperty("basis.INFORMATION"), "DUPLICATE", WORDS.getProperty("basis.DUPLICATE"));

    private SampleWords() {
    }

    static String of(String key) {
        return WORDS.getProperty(key);
    }

    private static Properties read() {
        var properties = new Properties();
        var file = new ClassPathResource("sample/licheng/words.properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
