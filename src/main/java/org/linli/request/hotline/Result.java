package org.linli.request.hotline;

import org.jspecify.annotations.Nullable;

/**
 * What goes back: numbers, dates (ISO 8601 in UTC), where it stands and what was done. Nobody's name or telephone.
 *
 * @param status     as in the interfaces: ANSWERED, CLOSED, REFUSED …
 * @param receivedAt when it was handed over
 * @param dueAt      the earlier of both deadlines
 */
public record Result(String externalNumber, String number, String status, String unit, String receivedAt, String dueAt,
                     @Nullable String answeredAt, @Nullable String closedAt, boolean inTime, String result) {

    static Result of(HotlineCase one) {
        return new Result(one.external(), one.number(), one.status().name(), one.lead() == null ? "" : one.lead(),
                one.receivedAt().toString(), one.effectiveDue().toString(),
                one.answeredAt() == null ? null : one.answeredAt().toString(),
                one.closedAt() == null ? null : one.closedAt().toString(),
                one.answeredAt() == null || !one.answeredAt().isAfter(one.effectiveDue()), one.result());
    }
}
