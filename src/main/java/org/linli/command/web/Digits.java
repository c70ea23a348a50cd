package org.linli.command.web;

import java.util.Locale;

/** Whole numbers in groups of three, a thin space between: 1 186. */
public final class Digits {

    private static final char THIN_SPACE = '\u2009';

    private Digits() {
    }

    public static String of(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', THIN_SPACE);
    }
}
