package org.linli.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** What the program says in Chinese, to tell it from what people wrote and from configured names. */
final class ChineseTexts {

    private static final Path FILES = Path.of("src/main/resources/messages");
    private static final Pattern VALUE = Pattern.compile("\\{\\d[^}]*}");
    private static final int FEW = 5;

    private final Set<String> whole = new HashSet<>();
    private final List<Pattern> filled = new ArrayList<>();

    private ChineseTexts() {
    }

    static ChineseTexts read() {
        var texts = new ChineseTexts();
        try (var files = Files.list(FILES)) {
            for (var file : files.filter(path -> path.toString().endsWith("_zh_CN.properties")).toList()) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.add((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The names of languages stand in the language itself. */
    private void add(String key, String text) {
        if (key.startsWith("web.language") || text.codePoints().filter(Character::isIdeographic).count() == 0) {
            return;
        }
        if (!VALUE.matcher(text).find()) {
            whole.add(text);
        } else if (VALUE.matcher(text).replaceAll("").codePoints().filter(Character::isIdeographic).count() >= FEW) {
            filled.add(Pattern.compile(String.join(".*", VALUE.splitAsStream(text + " ").map(part ->
                    Pattern.quote(part.strip())).toList()), Pattern.DOTALL));
        }
    }

    boolean has(String shown) {
        return whole.contains(shown) || filled.stream().anyMatch(pattern -> pattern.matcher(shown).matches());
    }
}
