package org.linli.file;

import java.util.regex.Pattern;

/** A name that is safe to show and to save under. */
final class FileName {

    private static final int MOST_CHARACTERS = 80;
    /** Control and invisible formatting characters, halves of surrogate pairs, and what file systems forbid. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}<>:\"|?*]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private FileName() {
    }

    /** Without path and forbidden characters, shortened, with the ending of its real type. */
    static String clean(String given, FileType type) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var stem = ENDING.matcher(FORBIDDEN.matcher(last).replaceAll("").strip()).replaceAll("").strip();
        var points = stem.codePoints().limit(MOST_CHARACTERS).toArray();
        var kept = new String(points, 0, points.length);
        return (kept.isBlank() || kept.chars().allMatch(c -> c == '.') ? "file" : kept) + "." + type.extension();
    }
}
