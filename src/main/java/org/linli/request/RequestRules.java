package org.linli.request;

import java.util.List;
import org.linli.calendar.Limit;

/**
 * The setting {@code request.rules}: the numbers and lists of the order's way that cities set differently.
 *
 * @param supplement        how long a resident has to send what was asked for before the request is closed
 * @param handBack          how long after dispatch a unit may hand back
 * @param followUp          how soon after the answer the first follow-up is due
 * @param followUpAttempts  tries at different half-days before a resident counts as not reached
 * @param reworks           how often a request may go back to its handler before supervision takes it
 * @param resultLength      fewest characters of a result
 * @param rectification     how long a unit has to put right what was rated poor
 * @param closeUnrated      how long after the answer an unrated request that was followed up in vain is closed
 * @param lateRating        how long after closing a rating or a reopening is still taken
 * @param evidencePhotos    on-site results need a photo
 */
public record RequestRules(Limit supplement, Limit handBack, Limit followUp, int followUpAttempts, int reworks,
                           int resultLength, Limit rectification, Limit closeUnrated, Limit lateRating,
                           boolean evidencePhotos, List<Reason> refusals, List<Reason> handBacks,
                           List<Danger> dangers) {

    /** @param next where to go instead; empty for reasons of handing back */
    public record Reason(String code, String name, String nameEn, String next, String nextEn) {
    }

    /**
     * Words that mean somebody may be in danger: the page shows the number to call, large and first.
     *
     * @param not words that make it harmless: a "110KV substation" is not a call for the police
     */
    public record Danger(String number, String words, String not) {
    }

    public RequestRules {
        refusals = List.copyOf(refusals);
        handBacks = List.copyOf(handBacks);
        dangers = List.copyOf(dangers);
    }
}
