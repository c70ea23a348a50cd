package org.linli.request;

import java.time.LocalDate;
import java.util.List;
import org.linli.calendar.Limit;

/** How fast each kind of request is to be handled, as the policy of a day says: what a district promises in public. */
public interface ServiceLimits {

    /** In the order in which residents see the categories; each with its usual urgency, as an ordinary matter. */
    List<ServiceLimit> at(LocalDate day);

    /**
     * @param accept  from receipt to acceptance or refusal
     * @param sign    from dispatch to a unit's signature
     * @param contact from dispatch to the first talk with the resident
     * @param resolve from receipt to the result
     */
    record ServiceLimit(Category category, Limit accept, Limit sign, Limit contact, Limit resolve) {
    }
}
