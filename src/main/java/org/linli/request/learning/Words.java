package org.linli.request.learning;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Takes a text apart: every run of one, two … characters is a word, since Chinese writes no blanks. */
final class Words {

    private static final String FACT = "\u0001";

    private Words() {
    }

    /** How often each word occurs. */
    static Map<String, Integer> of(Said said, Tuning tuning) {
        var counts = new HashMap<String, Integer>();
        add(said.title(), tuning.titleWeight(), tuning.longestGram(), counts);
        add(said.text(), 1, tuning.longestGram(), counts);
        said.facts().forEach(fact -> counts.merge(FACT + fact, tuning.titleWeight(), Integer::sum));
        return counts;
    }

    private static void add(String text, int weight, int longest, Map<String, Integer> counts) {
        for (var run : plain(text).split(" ")) {
            for (int length = 1; length <= longest; length++) {
                for (int at = 0; at + length <= run.length(); at++) {
                    counts.merge(run.substring(at, at + length), weight, Integer::sum);
                }
            }
        }
    }

    /** Small letters; all digits alike, since numbers are of houses and telephones; one blank for all else. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (char character : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isDigit(character)) {
                plain.append('0');
            } else if (Character.isLetterOrDigit(character)) {
                plain.append(character);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}
