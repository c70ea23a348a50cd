package org.linli.request.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.request.Category;
import org.linli.request.Kind;

/**
 * Which categories a sentence is likely about, by the words of their names alone: pairs of characters in Chinese, words
 * in English. A pair is a good sign, a single character a faint one.
 */
final class CategoryGuess {

    private static final int PAIR = 10;

    private CategoryGuess() {
    }

    /** Likely ones, best first; empty where nothing fits. */
    static List<Category> likely(List<Category> all, String text, int most) {
        var said = text.toLowerCase(Locale.ROOT);
        var best = all.stream().mapToInt(category -> score(category, said)).max().orElse(0);
        var least = best >= PAIR ? PAIR : 1;
        return all.stream().filter(category -> score(category, said) >= least)
                .sorted(Comparator.comparingInt((Category category) -> score(category, said)).reversed())
                .limit(most).toList();
    }

    /** One that is safe to choose for the resident: a whole pair fits, and no other as well. */
    static Optional<Category> sure(List<Category> all, String text) {
        var two = likely(all, text, 2);
        var said = text.toLowerCase(Locale.ROOT);
        if (two.isEmpty() || score(two.getFirst(), said) < PAIR) {
            return Optional.empty();
        }
        return two.size() == 2 && score(two.getLast(), said) == score(two.getFirst(), said) ? Optional.empty()
                : Optional.of(two.getFirst());
    }

    /** What the centre sorts itself: the sure one, else the best, else what is only to be talked over. */
    static String forCentre(List<Category> all, String text) {
        return sure(all, text).or(() -> likely(all, text, 1).stream().findFirst())
                .or(() -> all.stream().filter(category -> category.kind() == Kind.TALK).findFirst())
                .map(Category::code).orElse("");
    }

    private static int score(Category category, String said) {
        var points = 0;
        var name = category.name();
        for (int i = 0; i < name.length(); i++) {
            if (i + 1 < name.length() && said.contains(name.substring(i, i + 2))) {
                points += PAIR;
            }
            if (said.indexOf(name.charAt(i)) >= 0) {
                points++;
            }
        }
        for (var word : category.nameEn().toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            points += word.length() > 3 && said.contains(word) ? PAIR : 0;
        }
        return points;
    }
}
