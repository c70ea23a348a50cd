package org.linli.request.web;

import org.jspecify.annotations.Nullable;
import org.linli.place.Centres;
import org.linli.request.RequestChoices;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** What residents call the units at work. */
@Component
class Units {

    private final RequestChoices choices;
    private final Centres centres;

    Units(RequestChoices choices, Centres centres) {
        this.choices = choices;
        this.centres = centres;
    }

    /** @param code a department's or a centre's; none: the district's desk */
    String name(@Nullable String code, Texts t) {
        if (code == null || code.isEmpty()) {
            return t.get("request.desk");
        }
        var name = choices.unitName(code, t);
        return centres.find(code).isPresent() ? t.get("request.centre", name) : name;
    }
}
