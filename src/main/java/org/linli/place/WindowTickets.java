package org.linli.place;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.shared.NotFound;

/** Tickets for the windows of a centre, as a machine in its hall gives them out. Implemented by the module that keeps the queue. */
public interface WindowTickets {

    /** What one can queue for there now; empty where nobody can. */
    List<Group> groups(String centre);

    /**
     * @param letter of the group
     * @throws NotFound where there is no such queue
     */
    UUID take(String centre, String letter);

    Optional<Taken> find(UUID ticket);

    /**
     * @param ahead how many are before whoever takes a ticket now
     * @param time  how long that is likely to take
     */
    record Group(String letter, String name, String nameEn, int ahead, Duration time) {
    }

    /** @param label number as it is called, A012 */
    record Taken(UUID id, String label, String name, String nameEn, int ahead, Duration time) {
    }
}
