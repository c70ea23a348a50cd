package org.linli.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Letters that stand for Chinese: whole pinyin, first letters, or pinyin with one slip. */
final class Letters {

    private static final int LONGEST_INITIALS = 8;

    private Letters() {
    }

    /** @param typing the last syllable may be unfinished */
    static List<Needle> needles(List<String> words, boolean typing) {
        var needles = new ArrayList<Needle>();
        for (var word : words) {
            needles.add(Needle.han(1, word));
            var syllables = Syllables.split(word, typing);
            if (syllables.isPresent()) {
                needles.add(new Needle(Needle.Kind.SYLLABLES, List.of(word), 2));
            } else {
                mended(word).ifPresent(better -> needles.add(new Needle(Needle.Kind.SYLLABLES, List.of(better), 1)));
            }
            if (word.length() >= 2 && word.length() <= LONGEST_INITIALS && syllables.map(s -> s.size() < 3).orElse(true)) {
                needles.add(new Needle(Needle.Kind.INITIALS, List.of(word), 1));
            }
        }
        return needles;
    }

    /** One letter too many, or two in the wrong order. */
    private static Optional<String> mended(String word) {
        return IntStream.range(0, word.length()).boxed().flatMap(i -> Stream.of(without(word, i), swapped(word, i)))
                .filter(better -> Syllables.split(better, false).isPresent()).findFirst();
    }

    private static String without(String word, int i) {
        return word.substring(0, i) + word.substring(i + 1);
    }

    private static String swapped(String word, int i) {
        return i + 1 == word.length() ? word
                : word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
    }
}
