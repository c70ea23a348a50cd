package org.linli.request.engine;

import java.util.List;
import org.linli.request.RequestRules;
import org.linli.shared.Invalid;

/** Input that no move can do without. */
final class Checks {

    /** Longest text anyone may write; what is longer belongs into a file. */
    static final int LONGEST = 5_000;
    /** Shorter is no reason that anybody could read. */
    private static final int SHORTEST_REASON = 4;

    private Checks() {
    }

    static String text(String field, String value, int fewest) {
        var text = value.strip();
        var length = text.codePointCount(0, text.length());
        if (length == 0 && fewest > 0) {
            throw Invalid.field(field, "web.missing");
        }
        if (length < fewest) {
            throw Invalid.field(field, "request.invalid.short", fewest);
        }
        if (length > LONGEST) {
            throw Invalid.field(field, "request.invalid.long", LONGEST, length);
        }
        if (text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0) {
            throw Invalid.field(field, "request.invalid.characters");
        }
        return text;
    }

    /** Why something is asked for, refused or ordered, in words. */
    static String reason(String field, String value) {
        return text(field, value, SHORTEST_REASON);
    }

    static void reason(String field, String code, List<RequestRules.Reason> known) {
        if (known.stream().noneMatch(reason -> reason.code().equals(code))) {
            throw Invalid.field(field, "request.invalid.choice");
        }
    }

    static void department(String field, String code, Rulebook book) {
        if (!book.isDepartment(code)) {
            throw Invalid.field(field, "request.invalid.department");
        }
    }
}
