package org.linli.request.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linli.calendar.WorkingTime;
import org.linli.request.Category;
import org.linli.request.PetitionRules;
import org.linli.request.RequestRules;
import org.linli.request.WatchRules;

/** What a request asks when it decides: the city's settings, the calendar, who somebody is. */
interface Rulebook {

    RequestRules rules(Instant now);

    PetitionRules petitions(Instant now);

    WatchRules watch(Instant now);

    /** The category with that code as it is now. */
    Category category(String code, Instant now);

    /** The version of the service-level policy that holds now. */
    int policyVersion(Instant now);

    /** The limits of a request under the policy it began with. */
    SlaPolicy.Row limits(ServiceRequest request);

    /** Share of a limit after which a light turns yellow, as it holds at that moment. */
    double yellowShare(Instant at);

    /** Share of the lead's remaining time that a co-handler has, as it holds at that moment. */
    double coHandlerShare(Instant at);

    WorkingTime time();

    /** How colleagues know that account. */
    String nameOf(UUID account);

    boolean isDepartment(String code);

    boolean isCentre(String slug);

    /** The district's code. */
    String district();

    Optional<Peer> peer(String number);

    boolean worksIn(UUID account, String department);

    /** Codes of the categories that this person may take from the pool; empty: all. */
    Set<String> skillsOf(UUID account);

    /** How many of the unit's parts this person has at work. */
    int openWorkOf(UUID account, String department);
}
