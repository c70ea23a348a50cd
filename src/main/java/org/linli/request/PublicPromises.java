package org.linli.request;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a district promises in public beside its time limits; whoever keeps the promises implements it, and supervision asks.
 */
public interface PublicPromises {

    /** Working days to the result by category, of requests placed on that day; without those that only the limits bind. */
    Map<String, Integer> daysAt(LocalDate day);
}
