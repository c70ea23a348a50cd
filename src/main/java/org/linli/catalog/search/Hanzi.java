package org.linli.catalog.search;

import java.text.Normalizer;
import java.util.Locale;

/** One form for what means the same: simplified characters, half-width letters, lower case. */
public final class Hanzi {

    private static final int LONGEST = 120;
    private static final char[] SIMPLIFIED = simplified();

    private Hanzi() {
    }

    /** Never longer than 120 characters: nobody asks for a service at greater length. */
    public static String normal(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var chars = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = SIMPLIFIED[chars[i]];
        }
        return new String(chars);
    }

    public static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static char[] simplified() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        Lines.of("traditional.txt").forEach(pair -> table[pair.charAt(0)] = pair.charAt(1));
        return table;
    }
}
