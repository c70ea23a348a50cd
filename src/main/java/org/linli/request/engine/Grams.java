package org.linli.request.engine;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts as numbers for an index that knows every place in the middle of a word: one for each character and one for each
 * two neighbours. A text that holds another holds all its numbers; the other way round has to be looked at.
 */
final class Grams {

    private static final int PAIR = 0x40000000;
    private static final int MIX = 0x01000193;

    private Grams() {
    }

    /** All numbers of the texts, each once, in order. */
    static int[] of(String... texts) {
        var found = new TreeSet<Integer>();
        for (var text : texts) {
            int before = -1;
            for (int character : folded(text)) {
                if (Character.isWhitespace(character)) {
                    before = -1;
                    continue;
                }
                found.add(character);
                if (before >= 0) {
                    found.add(pair(before, character));
                }
                before = character;
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The fewest numbers that say as much: pairs alone, or the character of a word that is no longer. */
    static int[] wanted(String word) {
        var characters = folded(word);
        return characters.length == 1 ? characters
                : Arrays.stream(of(word)).filter(gram -> gram >= PAIR || gram < 0).toArray();
    }

    /** The words of what was typed, in lower case, each once. */
    static Set<String> words(String typed) {
        return Stream.of(typed.strip().split("[\\s\\u3000]+")).filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int[] folded(String text) {
        return text.toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    /** Two that differ may share a number; looking at the text settles it. */
    private static int pair(int first, int second) {
        return PAIR | first * MIX + second;
    }
}
