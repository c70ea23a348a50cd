package org.linli.affair.window.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.affair.window.QueueRules.Group;
import org.linli.affair.window.Ticket;
import org.linli.affair.window.WindowQueue.Wait;

/**
 * Model of {@code affair/queueWork.jte}.
 *
 * @param letters that this window serves; empty: all
 * @param issued  the ticket that was just given out
 */
public record QueuePage(String centre, int counter, int counters, List<String> letters, @Nullable Ticket current,
                        List<Line> groups, List<Ticket> waiting, List<Ticket> skipped, @Nullable Ticket issued, String refusal) {

    /** A group and how many wait. */
    public record Line(Group group, Wait waiting) {
    }

    public boolean serves(String letter) {
        return letters.isEmpty() || letters.contains(letter);
    }
}
