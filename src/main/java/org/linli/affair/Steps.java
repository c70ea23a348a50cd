package org.linli.affair;

import java.util.Collections;
import org.linli.catalog.ServiceItem;
import org.linli.web.AccessRefused;

/** What every move asks first: whether the table has it, and for this person. */
record Steps(Affair affair, By by, ServiceItem item, Clocks clocks) {

    /**
     * The status that the step leads to.
     *
     * @throws org.linli.shared.Refusal WRONG_STATE where the table has no such step
     * @throws AccessRefused            where it is not this person's to take
     */
    Status to(Verb verb, EventType event) {
        var step = Transitions.find(affair.status(), verb, event)
                .orElseThrow(() -> AffairReason.WRONG_STATE.refusal(affair.status()));
        if (Collections.disjoint(step.roles(), by.rolesAt(affair))) {
            throw new AccessRefused();
        }
        return step.to();
    }
}
