package org.linli.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What somebody typed or said, understood.
 *
 * @param text    in one form, for whole matches
 * @param needles the things asked for; empty where nothing of the text can be looked for
 * @param runs    what is left without the words around the thing, in one piece each
 */
record Question(String text, List<Needle> needles, List<String> runs) {

    private static final double SAID = 0.5; // a longer word says more
    private static final double MOST_SAID = 2.5;
    private static final double LONE_CHARACTER = 0.3;
    private static final List<String> STOP = Lines.of("stop.txt").stream()
            .sorted(Comparator.comparingInt(String::length).reversed()).toList();

    static Question of(String typed, Synonyms synonyms, boolean typing) {
        var text = Hanzi.normal(typed).strip();
        var runs = Grams.runs(text);
        if (!runs.isEmpty() && runs.stream().allMatch(run -> Hanzi.isLatin(run.charAt(0)))
                && synonyms.in(text).isEmpty()) {
            var letters = String.join("", runs);
            return synonyms.read(letters).map(entry -> new Question(letters, List.of(official(entry)), runs))
                    .orElseGet(() -> new Question(letters, Letters.needles(runs, typing), runs));
        }
        var needles = new ArrayList<Needle>();
        var left = new StringBuilder(text);
        for (var match : synonyms.in(text)) {
            needles.add(official(match.entry()));
            left.replace(match.start(), match.end(), " ".repeat(match.end() - match.start()));
        }
        var rest = rest(left.toString(), needles.isEmpty());
        rest.forEach(run -> needles.addAll(words(run)));
        return new Question(String.join("", runs), needles, rest);
    }

    /** Letters may mean themselves, syllables or first letters: whichever it is answers all of them. */
    private boolean isLetters() {
        return needles.stream().anyMatch(needle -> needle.kind() != Needle.Kind.HAN);
    }

    /** How much of it a name answers as it was typed, 0 to 1. */
    double answered(NameView name) {
        return isLetters() ? (double) runs.stream().filter(run -> needles.stream()
                .anyMatch(needle -> needle.forms().contains(run) && needle.found(name) == 1)).count() / runs.size()
                : covered(name);
    }

    /** The share of its weight that stands in a name, 0 to 1. */
    double covered(NameView name) {
        double sum = 0;
        double weight = 0;
        for (var needle : needles) {
            sum += needle.weight() * needle.found(name);
            weight += needle.weight();
        }
        return weight == 0 ? 0 : sum / weight;
    }

    boolean isEmpty() {
        return needles.isEmpty();
    }

    private static Needle official(Synonyms.Entry entry) {
        var forms = new ArrayList<>(entry.official());
        forms.add(entry.word());
        return new Needle(Needle.Kind.HAN, forms, Math.min(MOST_SAID, SAID * entry.word().length()));
    }

    private static List<String> rest(String text, boolean nothingElse) {
        var rest = text;
        for (var stop : STOP) {
            if (rest.contains(stop)) {
                rest = rest.replace(stop, " ");
            }
        }
        var runs = Grams.runs(rest);
        return runs.isEmpty() && nothingElse ? Grams.runs(text) : runs;
    }

    private static List<Needle> words(String run) {
        if (Hanzi.isLatin(run.charAt(0))) {
            return List.of(Needle.han(1, run));
        }
        return Segmenter.words(run).stream()
                .map(word -> Needle.han(word.length() == 1 ? LONE_CHARACTER : 1, word)).toList();
    }
}
