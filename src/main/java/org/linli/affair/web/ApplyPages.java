package org.linli.affair.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.linli.affair.AffairItems;
import org.linli.affair.Applicant;
import org.linli.affair.Applicant.IdentityKind;
import org.linli.affair.Applications;
import org.linli.affair.Applications.Begun;
import org.linli.affair.Forms;
import org.linli.identity.Accounts;
import org.linli.identity.Profile;
import org.linli.identity.Profiles;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.ChosenCommunity;
import org.linli.place.Community;
import org.linli.shared.Actor;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the form of an application together, filled in with what is known already. */
@Component
class ApplyPages {

    private final Applications applications;
    private final Forms forms;
    private final Known known;
    private final AffairFiles files;

    ApplyPages(Applications applications, Forms forms, Known known, AffairFiles files) {
        this.applications = applications;
        this.forms = forms;
        this.known = known;
        this.files = files;
    }

    /** What the house knows of somebody who applies. */
    @Component
    record Known(Accounts accounts, Profiles profiles, Centres centres, ChosenCommunity chosen) {

        Applicant applicant(Actor actor) {
            if (actor.isStaff()) {
                return Applicant.NOBODY;
            }
            return new Applicant(actor.name(), accounts.phoneOf(actor.id()).orElse(""), IdentityKind.RESIDENT_ID, "",
                    profiles.find(actor.id()).map(Profile::address).orElse(""), List.of());
        }

        /** At the window the own one; else that of the community that the pages are about. */
        String centre(Actor actor, HttpServletRequest request) {
            return actor.isStaff() ? actor.scope().code()
                    : chosen.of(request, actor).map(Community::code).flatMap(centres::forCommunity).map(Centre::slug).orElse("");
        }

        List<Option> open(Texts t) {
            return centres.list().stream().filter(centre -> centre.stage().isOpen())
                    .map(centre -> Option.of(centre.slug(), t.name(centre.name(), centre.nameEn()))).toList();
        }
    }

    Begun begin(Page page, String item, HttpServletRequest request) {
        return applications.begin(item, page.actor(), known.centre(page.actor(), request), known.applicant(page.actor()));
    }

    ApplyPage of(Page page, Begun begun, FormErrors errors) {
        var t = page.t();
        var staff = page.actor().isStaff();
        return new ApplyPage(begun.item(), forms.of(begun.item(), begun.draft().head().createdAt()), begun.draft(), begun.applicant(),
                new ApplyPage.Choices(known.open(t), Option.ofAll(t, IdentityKind.values()), files.megabytes()),
                errors, staff, AffairItems.isInstant(begun.item()), applications.lastPromise(), begun.kept());
    }
}
