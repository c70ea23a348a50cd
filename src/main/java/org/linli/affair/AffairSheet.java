package org.linli.affair;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.linli.catalog.ServiceItem;

/**
 * A case as somebody may see it.
 *
 * @param item     as it was when the case was started
 * @param moves    what this person may do now
 * @param mine     it is this person's own case
 * @param personal this person may see who applies, and what they filled in
 */
public record AffairSheet(Affair affair, ServiceItem item, Applicant applicant, List<Entry> history, List<Paper> papers,
                          Set<Verb> moves, boolean mine, boolean personal) {

    /** One line of the history. @param role in which it was done */
    public record Entry(EventType type, Status to, String role, String name, Instant at, String said) {
    }

    public String number() {
        return affair.head().number();
    }

    public boolean may(Verb verb) {
        return moves.contains(verb);
    }
}
