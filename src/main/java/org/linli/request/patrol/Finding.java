package org.linli.request.patrol;

import java.util.List;
import java.util.UUID;
import org.linli.request.Placing;

/**
 * What a grid worker found.
 *
 * @param text    may be empty where a photo says it
 * @param onSpot  settled on the spot
 * @param done    how, where it was settled
 * @param onceKey makes a form that is sent twice one finding
 */
public record Finding(String category, String text, Placing.Where where, List<UUID> files, boolean onSpot, String done,
                      String onceKey) {
}
