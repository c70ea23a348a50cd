package org.linli.catalog.search;

import java.util.ArrayList;
import java.util.List;

/** The terms of a name, field by field: pairs of characters, single ones, syllables, first letters. */
final class Grams {

    static final String PAIRS = "b";
    static final String SINGLES = "u";
    static final String SYLLABLES = "p";
    static final String INITIALS = "i";
    static final String BEGINNING = "^";
    static final int SHORTEST_INITIALS = 2;
    static final int LONGEST_INITIALS = 4;

    private Grams() {
    }

    /** Runs of Han, and runs of letters and digits, in order. */
    static List<String> runs(String text) {
        var runs = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            char first = text.charAt(start);
            int end = start + 1;
            if (Hanzi.isHan(first) || Hanzi.isLatin(first)) {
                while (end < text.length() && (Hanzi.isHan(first) ? Hanzi.isHan(text.charAt(end))
                        : Hanzi.isLatin(text.charAt(end)))) {
                    end++;
                }
                runs.add(text.substring(start, end));
            }
            start = end;
        }
        return runs;
    }

    /** Pairs of Han within each run, and words of letters. */
    static List<String> pairs(String text) {
        var pairs = new ArrayList<String>();
        for (var run : runs(text)) {
            if (Hanzi.isLatin(run.charAt(0))) {
                pairs.add(run);
            }
            for (int i = 0; Hanzi.isHan(run.charAt(0)) && i + 1 < run.length(); i++) {
                pairs.add(run.substring(i, i + 2));
            }
        }
        return pairs;
    }

    static List<String> singles(String text) {
        return text.chars().filter(c -> Hanzi.isHan((char) c)).mapToObj(c -> String.valueOf((char) c)).toList();
    }

    /** The readings of each run of Han, for {@link #sounds} and {@link #initials}. */
    static List<List<String>> readings(String text) {
        return han(text).stream().map(Syllables::of).toList();
    }

    /** Each syllable, and each pair of neighbours as one. */
    static List<String> sounds(List<List<String>> readings) {
        var terms = new ArrayList<String>();
        for (var syllables : readings) {
            terms.addAll(syllables);
            for (int i = 0; i + 1 < syllables.size(); i++) {
                terms.add(syllables.get(i).concat(syllables.get(i + 1)));
            }
        }
        return terms;
    }

    /** Also what a name begins with, letter by letter: asked for while the first syllable is typed. */
    static List<String> indexedSounds(List<List<String>> readings) {
        var terms = sounds(readings);
        if (!readings.isEmpty()) {
            var first = readings.getFirst().getFirst();
            for (int length = 1; length <= first.length(); length++) {
                terms.add(BEGINNING + first.substring(0, length));
            }
        }
        return terms;
    }

    /** Two to four first letters in a row. */
    static List<String> initials(List<List<String>> readings) {
        var terms = new ArrayList<String>();
        for (var syllables : readings) {
            var letters = new StringBuilder();
            syllables.forEach(syllable -> letters.append(syllable.charAt(0)));
            for (int length = SHORTEST_INITIALS; length <= LONGEST_INITIALS; length++) {
                for (int i = 0; i + length <= letters.length(); i++) {
                    terms.add(letters.substring(i, i + length));
                }
            }
        }
        return terms;
    }

    private static List<String> han(String text) {
        return runs(text).stream().filter(run -> Hanzi.isHan(run.charAt(0))).toList();
    }
}
