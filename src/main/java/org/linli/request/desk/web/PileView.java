package org.linli.request.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pile at the left of a desk.
 *
 * @param count of the whole pile, not of this page alone
 * @param tabs  the desk's piles with their counts; empty where there is but one
 * @param open  number of the open request, empty where there is none
 * @param older address of the next page, null on the last
 */
public record PileView(String title, int count, List<Tab> tabs, String open, List<QueueLine> lines,
                       @Nullable String older) {

    /** @param count empty where nobody counts */
    public record Tab(String name, String href, String count, boolean current, boolean alarming) {
    }

    /** The request below that one; empty where it is the last. */
    String following(String number) {
        for (int i = 0; i < lines.size() - 1; i++) {
            if (lines.get(i).number().equals(number)) {
                return lines.get(i + 1).number();
            }
        }
        return "";
    }
}
