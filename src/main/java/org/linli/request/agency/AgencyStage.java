package org.linli.request.agency;

import java.util.Optional;

/** How far an errand is, one after the other. */
public enum AgencyStage {
    /** 已授权 */
    AUTHORISED,
    /** 已收件: the papers are with the agent */
    COLLECTED,
    /** 已代交 */
    SUBMITTED,
    /** 已取件: the result is with the agent */
    OBTAINED,
    /** 已送还: everything is back with the principal */
    RETURNED;

    Optional<AgencyStage> next() {
        return this == RETURNED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
