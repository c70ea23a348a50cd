package org.linli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The message files of one language: file name without language → key → text. */
record Messages(Map<String, Map<String, String>> byModule) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    static Messages of(String language) {
        var ending = "_" + language + ".properties";
        var byModule = new TreeMap<String, Map<String, String>>();
        for (Path file : ProjectFiles.under(ProjectFiles.MESSAGES, ending)) {
            byModule.put(file.getFileName().toString().replace(ending, ""), read(file));
        }
        return new Messages(byModule);
    }

    Map<String, String> all() {
        var all = new HashMap<String, String>();
        byModule.values().forEach(all::putAll);
        return all;
    }

    static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    throw new AssertionError(file + " has " + key + " twice");
                }
                return super.put(key, value);
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
