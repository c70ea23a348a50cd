package org.linli.request.agency.web;

import java.time.Instant;
import java.util.List;
import org.linli.request.agency.Agencies;
import org.linli.request.agency.Agency;
import org.linli.request.agency.AgencyStage;
import org.linli.request.agency.Paper;
import org.linli.web.FormErrors;
import org.linli.web.Option;

/**
 * Model of {@code agency/one.jte} and {@code agency/receipt.jte}.
 *
 * @param area    {@code my} or {@code work}: in which frame, and below which address
 * @param role    of the reader in it
 * @param refusal why the last step was not taken, in words; empty where it was
 */
public record AgencyPage(String area, AgencyLine line, Role role, String reach, List<Paper> papers,
                         List<Step> steps, List<Agencies.Reached> reached, List<Option> categories, FormErrors errors,
                         String refusal, Instant now) {

    public enum Role { PRINCIPAL, AGENT, COUNTER }

    /** One step that was taken. */
    public record Step(AgencyStage stage, Instant at, String person, String note) {
    }

    public boolean isActive() {
        return line.state() == Agency.State.ACTIVE;
    }

    public boolean isEnded() {
        return line.state() == Agency.State.REVOKED
                || line.state() == Agency.State.OVER;
    }

    public boolean mayAdvance() {
        return isActive() && role != Role.PRINCIPAL && line.agency().stage() != AgencyStage.RETURNED;
    }

    public boolean mayOrder() {
        return isActive() && role == Role.AGENT && line.agency().requestId() == null;
    }
}
