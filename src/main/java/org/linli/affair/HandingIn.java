package org.linli.affair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.affair.Affair.Channel;
import org.linli.affair.FormContent.Attachment;
import org.linli.affair.Forms.Form;
import org.linli.affair.HandedIn.State;
import org.linli.catalog.Material;
import org.linli.catalog.MaterialNeed;
import org.linli.catalog.MaterialSource;
import org.linli.catalog.ServiceItem;

/** The papers of an application: which are there, promised, looked up or missing. */
final class HandingIn {

    /** Well above the number of papers that an item may ask for. */
    private static final int FIRST_ATTACHMENT = 501;

    private HandingIn() {
    }

    /** @param before as the draft had them: files that were sent once are not asked for again */
    static List<HandedIn> of(ServiceItem item, Application application, List<HandedIn> before, Form form, Instant now) {
        var papers = new ArrayList<HandedIn>();
        var materials = item.terms().guide().materials();
        for (int i = 0; i < materials.size(); i++) {
            var material = materials.get(i);
            int position = i + 1;
            if (material.need() != MaterialNeed.WAIVED) {
                var known = before.stream().filter(paper -> paper.position() == position).findFirst();
                papers.add(paper(position, material, known, application, form, now));
            }
        }
        for (int i = 0; i < form.attachments().size(); i++) {
            int position = FIRST_ATTACHMENT + i;
            var known = before.stream().filter(paper -> paper.position() == position).findFirst();
            papers.add(attachment(position, form.attachments().get(i), known, application, now));
        }
        return papers;
    }

    /** Asked for by the form, besides the papers of the item's guide. */
    private static HandedIn attachment(int position, Attachment asked, Optional<HandedIn> before, Application application,
                                       Instant now) {
        var sent = application.papers();
        var paper = new HandedIn(position, asked.label(), MaterialNeed.REQUIRED,
                asked.required() ? State.MISSING : State.OPTIONAL, List.of(), null, null)
                .attached(before.map(HandedIn::files).orElse(List.of()), now)
                .attached(sent.files().getOrDefault(position, List.of()), now);
        return application.channel() == Channel.WINDOW && sent.seen().contains(position) ? paper.seen(now) : paper;
    }

    private static HandedIn paper(int position, Material material, Optional<HandedIn> before, Application application,
                                  Form form, Instant now) {
        var sent = application.papers();
        var paper = new HandedIn(position, material.name(), material.need(),
                material.source() == MaterialSource.SHARED ? State.LOOKED_UP : State.MISSING, List.of(), null, null)
                .attached(before.map(HandedIn::files).orElse(List.of()), now)
                .attached(sent.files().getOrDefault(position, List.of()), now);
        if (application.channel() == Channel.WINDOW && sent.seen().contains(position)) {
            return paper.seen(now);
        }
        if (!paper.isThere() && application.committed() && form.takesPromise()) {
            return new HandedIn(position, material.name(), material.need(), State.COMMITTED, List.of(), null, null);
        }
        var until = sent.promisedFor();
        if (paper.mayFollow() && sent.promised().contains(position)) {
            return until == null ? new HandedIn(position, material.name(), material.need(), State.PROMISED, paper.files(), null, null)
                    : paper.promised(until);
        }
        return paper;
    }
}
