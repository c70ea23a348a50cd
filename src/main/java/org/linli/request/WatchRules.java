package org.linli.request;

import org.linli.calendar.Limit;

/**
 * The setting {@code request.watch}: what the house watches by itself.
 *
 * @param reminderPercent share of the time after which the unit is reminded; again when the light turns yellow
 * @param archive         how long after closing a request is archived and can no longer be reopened
 * @param alikeDays       requests of one place and category within so many days are suggested as duplicates
 * @param transfers       how often centres may pass a request on to each other before supervision decides
 * @param openWorkMost    most open parts that one worker may take at a time; 0 for no bound
 */
public record WatchRules(int reminderPercent, Limit archive, int alikeDays, int transfers, int openWorkMost) {
}
