package org.linli.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A question as the index understands it. */
final class Asking {

    private static final float BESIDE_WORDS = 0.25f;
    private static final float SOUND = 0.5f;

    private final BooleanQuery.Builder query = new BooleanQuery.Builder();

    private Asking() {
    }

    static Query exactly(Question question) {
        var asking = new Asking();
        question.needles().forEach(asking::add);
        asking.neighbours(question.runs());
        return asking.query.build();
    }

    /** Also what sounds the same or shares single characters: for a slip of the finger or of the ear. */
    static Query loosely(Question question) {
        var asking = new Asking();
        question.needles().forEach(asking::add);
        for (var run : question.runs()) {
            Grams.singles(run).forEach(single -> asking.add(Grams.SINGLES, single, BESIDE_WORDS));
            Grams.sounds(Grams.readings(run)).forEach(sound -> asking.add(Grams.SYLLABLES, sound,
                    Syllables.isWhole(sound) ? BESIDE_WORDS : SOUND));
        }
        return asking.query.build();
    }

    private void add(Needle needle) {
        var forms = needle.forms().stream().map(form -> form(needle, form)).toList();
        query.add(new BoostQuery(forms.size() == 1 ? forms.getFirst() : new DisjunctionMaxQuery(forms, 0.1f),
                (float) needle.weight()), Occur.SHOULD);
    }

    private static Query form(Needle needle, String form) {
        return switch (needle.kind()) {
            case HAN -> form.length() == 1 && Hanzi.isHan(form.charAt(0)) ? any(Grams.SINGLES, List.of(form))
                    : any(Grams.PAIRS, Grams.pairs(form));
            case INITIALS -> any(Grams.INITIALS, initials(form));
            case SYLLABLES -> any(Grams.SYLLABLES, sounds(form));
        };
    }

    private static List<String> initials(String letters) {
        int length = Math.min(letters.length(), Grams.LONGEST_INITIALS);
        return IntStream.rangeClosed(0, letters.length() - length)
                .mapToObj(i -> letters.substring(i, i + length)).toList();
    }

    private static List<String> sounds(String letters) {
        var syllables = Syllables.split(letters, true).orElse(List.of());
        if (syllables.size() == 1) {
            return Syllables.isWhole(letters) ? syllables : Syllables.beginningWith(letters);
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
        query.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
    }

    private static Query any(String field, List<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.getFirst()));
        }
        var some = new BooleanQuery.Builder();
        terms.forEach(term -> some.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
        return some.build();
    }
}
