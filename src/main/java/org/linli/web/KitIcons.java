package org.linli.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Names of the symbols in {@code static/img/icons.svg}, for the style page and for the test that features use them. */
public final class KitIcons {

    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z-]+)\"");

    public static final List<String> NAMES = read();

    private KitIcons() {
    }

    private static List<String> read() {
        try (var in = KitIcons.class.getResourceAsStream("/static/img/icons.svg")) {
            var svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SYMBOL.matcher(svg).results().map(found -> found.group(1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
