package org.linli.catalog.web;

import java.time.LocalDate;
import java.util.List;
import org.linli.catalog.Delegation;
import org.linli.catalog.DelegationChange;
import org.linli.web.FormErrors;

/**
 * Model of {@code catalog/delegations.jte}.
 *
 * @param form    what was typed, or the item that one came from
 * @param refusal why the last step was not taken; empty where there was none
 */
public record DelegationsPage(List<Waiting> waiting, List<Line> lines, List<DelegationChange> decided, Form form,
                              FormErrors errors, String refusal, LocalDate today) {

    /** @param item name, or code where it is no longer listed; @param decide this person may decide on it */
    public record Waiting(DelegationChange change, String item, boolean decide) {
    }

    /** @param mine this person may propose its end */
    public record Line(Delegation delegation, String item, String department, Held held, boolean mine) {
    }

    /** Where today stands to it. */
    public enum Held { NOW, LATER, OVER }

    public record Form(String item, String to, String basis, String from, String until) {
    }
}
