package org.linli.command;

import java.time.Instant;
import org.linli.request.EventType;

/**
 * One of the latest moves, without anything that would say whose it was.
 *
 * @param id         counts up with the log; what comes after it came later
 * @param centre     slug, empty at the district's desk
 * @param department code, empty where none is concerned
 * @param stars      1 to 5 with a rating, else 0
 */
public record Latest(String id, Instant at, EventType type, String centre, String department, String category,
                     int stars) {
}
