package org.linli.catalog.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A question as the index understands it: single terms, each once, whose weights are added up. Nothing stands within
 * something else, so that the index can leave out all that cannot be among the best (block-max).
 */
final class Asking {

    private static final float BESIDE_WORDS = 0.25f;
    private static final float SOUND = 0.5f;

    private final Map<Term, Float> weights = new LinkedHashMap<>();

    private Asking() {
    }

    static Query exactly(Question question) {
        return of(question, false).query();
    }

    private static Asking of(Question question, boolean loosely) {
        var asking = new Asking();
        question.needles().forEach(needle -> asking.add(needle, loosely));
        asking.neighbours(question.runs());
        return asking;
    }

    /**
     * The same, and also what sounds the same or shares single characters: for a slip of the finger or of the ear. Every
     * term of {@link #exactly} is in it with no less weight.
     */
    static Query loosely(Question question) {
        var asking = of(question, true);
        for (var run : question.runs()) {
            Grams.singles(run).forEach(single -> asking.add(Grams.SINGLES, single, BESIDE_WORDS));
            Grams.sounds(Grams.readings(run)).forEach(sound -> asking.add(Grams.SYLLABLES, sound,
                    Syllables.isWhole(sound) ? BESIDE_WORDS : SOUND));
        }
        return asking.query();
    }

    private Query query() {
        var query = new BooleanQuery.Builder();
        weights.forEach((term, weight) -> query.add(new BoostQuery(new TermQuery(term), weight), Occur.SHOULD));
        return query.build();
    }

    /** Terms that several forms have in common count once. */
    private void add(Needle needle, boolean loosely) {
        var terms = new LinkedHashSet<Term>();
        needle.forms().forEach(form -> terms.addAll(terms(needle.kind(), form, loosely)));
        terms.forEach(term -> weights.merge(term, (float) needle.weight(), Float::sum));
    }

    private static List<Term> terms(Needle.Kind kind, String form, boolean loosely) {
        return switch (kind) {
            case HAN -> form.length() == 1 && Hanzi.isHan(form.charAt(0)) ? in(Grams.SINGLES, List.of(form))
                    : in(Grams.PAIRS, Grams.pairs(form));
            case INITIALS -> in(Grams.INITIALS, initials(form));
            case SYLLABLES -> in(Grams.SYLLABLES, sounds(form, loosely));
        };
    }

    private static List<Term> in(String field, List<String> terms) {
        return terms.stream().map(term -> new Term(field, term)).toList();
    }

    private static List<String> initials(String letters) {
        int length = Math.min(letters.length(), Grams.LONGEST_INITIALS);
        return IntStream.rangeClosed(0, letters.length() - length)
                .mapToObj(i -> letters.substring(i, i + length)).toList();
    }

    /** What a name begins with; anywhere in it, only where that brings too little. */
    private static List<String> unfinished(String letters, boolean loosely) {
        var terms = new ArrayList<>(List.of(Grams.BEGINNING + letters));
        if (loosely) {
            terms.addAll(Syllables.beginningWith(letters));
        }
        return terms;
    }

    private static List<String> sounds(String letters, boolean loosely) {
        var syllables = Syllables.split(letters, true).orElse(List.of());
        if (syllables.size() == 1) {
            return Syllables.isWhole(letters) ? syllables : unfinished(letters, loosely);
        }
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < syllables.size(); i++) {
            var last = syllables.get(i + 1);
            if (Syllables.isWhole(last)) {
                pairs.add(syllables.get(i) + last);
            } else {
                var before = syllables.get(i);
                Syllables.beginningWith(last).forEach(whole -> pairs.add(before + whole));
            }
        }
        return pairs;
    }

    /** Pairs across the borders of words: the cut may have been wrong. */
    private void neighbours(List<String> runs) {
        runs.stream().filter(run -> Hanzi.isHan(run.charAt(0))).flatMap(run -> Grams.pairs(run).stream())
                .forEach(pair -> add(Grams.PAIRS, pair, BESIDE_WORDS));
    }

    private void add(String field, String term, float weight) {
        weights.merge(new Term(field, term), weight, Float::sum);
    }
}
