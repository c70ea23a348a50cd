package org.linli.affair.web;

import java.time.LocalDate;
import java.util.List;
import org.linli.affair.Affair;
import org.linli.affair.Applicant;
import org.linli.affair.Forms.Form;
import org.linli.affair.HandedIn;
import org.linli.catalog.MaterialNeed;
import org.linli.catalog.ServiceItem;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Texts;

/**
 * Model of {@code affair/apply.jte}.
 *
 * @param staff       somebody at the window fills it in for the applicant
 * @param instant     it can be done on the spot
 * @param lastPromise the last day for which a paper may be promised
 * @param kept        it was saved before: files that were sent are there
 */
public record ApplyPage(ServiceItem item, Form form, Affair draft, Applicant applicant, Choices choices, FormErrors errors,
                        boolean staff, boolean instant, LocalDate lastPromise, boolean kept) {

    public record Choices(List<Option> centres, List<Option> kinds, int megabytes) {
    }

    public String action() {
        return staff ? "/work/cases/new" : "/cases/new";
    }

    public List<HandedIn> papers() {
        return draft.handed().stream().filter(paper -> paper.state() != HandedIn.State.LOOKED_UP).toList();
    }

    /** Nobody has to bring them. */
    public List<String> lookedUp() {
        return draft.handed().stream().filter(paper -> paper.state() == HandedIn.State.LOOKED_UP).map(HandedIn::name).toList();
    }

    public boolean mayFollow() {
        return papers().stream().anyMatch(paper -> paper.need() == MaterialNeed.LATER);
    }

    /** What the form calls a field, by the name of its input. */
    String labelOf(String field, Texts t) {
        return form.fields().stream().filter(one -> one.input().equals(field)).map(one -> one.label(t)).findFirst()
                .or(() -> papers().stream().filter(paper -> field.equals("paper-" + paper.position())).map(HandedIn::name).findFirst())
                .orElseGet(() -> t.get("affair.field." + field));
    }

    public String promisedFor() {
        return draft.handed().stream().map(HandedIn::promisedFor).filter(java.util.Objects::nonNull).findFirst()
                .map(LocalDate::toString).orElse("");
    }

    public boolean isOnline() {
        return !staff && item.terms().limits().visits() == 0;
    }
}
