package org.linli.place.web;

import java.util.List;
import org.linli.place.Centre;
import org.linli.place.CentreRegister;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.web.FormErrors;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the pages together on which the district keeps its centres. */
@Component
class AdminCentres {

    private static final int HISTORY = 20;

    private final Centres centres;
    private final Communities communities;
    private final CentreRegister register;

    AdminCentres(Centres centres, Communities communities, CentreRegister register) {
        this.centres = centres;
        this.communities = communities;
        this.register = register;
    }

    AdminCentresPage list(Texts t, FunctionForm form, FormErrors errors) {
        return new AdminCentresPage(centres.list().stream().map(centre -> new AdminCentresPage.Row(centre,
                t.name(centre.name(), centre.nameEn()), subdistrict(t, centre), missing(t, centre))).toList(),
                StageCounts.of(t, communities.subdistricts(), centres.list()), centres.functions(), form, errors);
    }

    AdminCentrePage one(Texts t, String slug) {
        var centre = centres.get(slug);
        return one(t, centre, ContactForm.of(centre), FormErrors.none(), "");
    }

    AdminCentrePage one(Texts t, Centre centre, ContactForm contact, FormErrors errors, String refusal) {
        return new AdminCentrePage(centre, t.name(centre.name(), centre.nameEn()), subdistrict(t, centre),
                missing(t, centre), centre.communities().stream().map(communities::get).toList(),
                register.history(centre.slug(), HISTORY), contact, errors, refusal);
    }

    List<String> missing(Texts t, Centre centre) {
        return centre.missing(centres.functions()).stream()
                .map(function -> t.name(function.name(), function.nameEn())).toList();
    }

    private String subdistrict(Texts t, Centre centre) {
        return communities.findSubdistrict(centre.subdistrictCode())
                .map(known -> t.name(known.name(), known.nameEn())).orElse("");
    }
}
