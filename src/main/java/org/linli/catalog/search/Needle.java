package org.linli.catalog.search;

import java.util.List;

/**
 * One thing asked for, in all the forms that answer it.
 *
 * @param kind   what the forms are written in
 * @param weight how much of the question it is
 */
record Needle(Kind kind, List<String> forms, double weight) {

    private static final String PART = "\u00b7";
    private static final double ALMOST = 0.8;

    enum Kind { HAN, SYLLABLES, INITIALS }

    static Needle han(double weight, String... forms) {
        return new Needle(Kind.HAN, List.of(forms), weight);
    }

    /** How much of it stands in the name: 1 where one of its forms does, else the best share of a form's pairs. */
    double found(NameView name) {
        double best = 0;
        for (int i = 0; i < forms.size() && best < 1; i++) {
            best = Math.max(best, found(forms.get(i), name.in(kind)));
        }
        return best;
    }

    /** A form may have several parts that need not stand together. */
    private double found(String form, String name) {
        if (name.contains(form)) {
            return 1;
        }
        if (kind != Kind.HAN) {
            return 0;
        }
        double sum = 0;
        var parts = form.split(PART);
        for (var part : parts) {
            sum += name.contains(part) ? 1 : share(part, name);
        }
        return sum / parts.length;
    }

    private static double share(String form, String name) {
        int pairs = 0;
        int there = 0;
        for (int i = 0; i + 2 <= form.length(); i++) {
            pairs++;
            there += name.contains(form.substring(i, i + 2)) ? 1 : 0;
        }
        return pairs == 0 ? 0 : ALMOST * there / pairs;
    }
}
