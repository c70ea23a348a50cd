package org.linli.catalog.search;

import java.util.ArrayList;
import java.util.List;

/** Which characters of a name were asked for. */
public final class Marks {

    private final String name;
    private final boolean[] on;

    private Marks(String name) {
        this.name = name;
        on = new boolean[name.length()];
    }

    /** A piece of a name. */
    public record Piece(String text, boolean marked) {
    }

    /** @param marks words as {@link Found#marks()} gives them: Han, or letters that stand for Han */
    public static List<Piece> in(String name, List<String> marks) {
        var normal = Hanzi.normal(name);
        if (normal.length() != name.length()) {
            return List.of(new Piece(name, false));
        }
        var marked = new Marks(normal);
        marks.stream().flatMap(mark -> Grams.runs(mark).stream()).forEach(marked::whole);
        if (!marked.isAny()) {
            marks.stream().flatMap(mark -> Grams.pairs(mark).stream()).forEach(marked::whole);
        }
        return marked.pieces(name);
    }

    private boolean isAny() {
        for (boolean one : on) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    private void whole(String word) {
        if (word.length() < 2) {
            return;
        }
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            mark(at, at + word.length());
        }
        if (Hanzi.isLatin(word.charAt(0))) {
            sound(word);
        }
    }

    /** Whole pinyin or first letters. */
    private void sound(String letters) {
        int at = 0;
        for (var run : Grams.runs(name)) {
            at = name.indexOf(run, at);
            if (Hanzi.isHan(run.charAt(0))) {
                sound(letters, run, at);
            }
            at += run.length();
        }
    }

    private void sound(String letters, String run, int at) {
        var syllables = Syllables.of(run);
        for (int from = 0; from < syllables.size(); from++) {
            var read = new StringBuilder();
            var firsts = new StringBuilder();
            for (int to = from; to < syllables.size() && read.length() < letters.length() + 6; to++) {
                read.append(syllables.get(to));
                firsts.append(syllables.get(to).charAt(0));
                if (read.toString().equals(letters) || firsts.toString().equals(letters)) {
                    mark(at + from, at + to + 1);
                }
            }
        }
    }

    private void mark(int from, int to) {
        for (int i = from; i < to; i++) {
            on[i] = true;
        }
    }

    private List<Piece> pieces(String written) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int i = 1; i <= written.length(); i++) {
            if (i == written.length() || on[i] != on[from]) {
                pieces.add(new Piece(written.substring(from, i), on[from]));
                from = i;
            }
        }
        return pieces;
    }
}
