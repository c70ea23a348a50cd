package org.linli.catalog.search;

import org.jspecify.annotations.Nullable;

/** A name as it is written, read and abbreviated; worked out only where it is asked for. */
final class NameView {

    private final String name;
    private @Nullable String syllables;
    private @Nullable String initials;

    NameView(String name) {
        this.name = name;
    }

    String in(Needle.Kind kind) {
        return switch (kind) {
            case HAN -> name;
            case SYLLABLES -> syllables();
            case INITIALS -> initials();
        };
    }

    int length() {
        return name.length();
    }

    private String syllables() {
        var known = syllables;
        if (known == null) {
            var read = new StringBuilder();
            Grams.runs(name).forEach(run -> read.append(Hanzi.isHan(run.charAt(0))
                    ? String.join("", Syllables.of(run)) : run).append(' '));
            known = read.toString();
            syllables = known;
        }
        return known;
    }

    private String initials() {
        var known = initials;
        if (known == null) {
            var letters = new StringBuilder();
            for (var run : Grams.runs(name)) {
                if (Hanzi.isHan(run.charAt(0))) {
                    Syllables.of(run).forEach(syllable -> letters.append(syllable.charAt(0)));
                }
                letters.append(' ');
            }
            known = letters.toString();
            initials = known;
        }
        return known;
    }
}
