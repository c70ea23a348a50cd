package org.linli.sample;

import org.linli.place.CentreRegister;
import org.linli.place.Centres;
import org.linli.place.Seen;
import org.linli.shared.Actor;
import org.springframework.stereotype.Component;

/** The centres in operation that have the one and all of the six are declared qualified, as the district would. */
@Component
class StandardsChapter implements SampleChapter {

    private final Centres centres;
    private final CentreRegister register;

    StandardsChapter(Centres centres, CentreRegister register) {
        this.centres = centres;
        this.register = register;
    }

    @Override
    public String name() {
        return "standards";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void tell() {
        centres.list().stream()
                .filter(centre -> centre.stage().isOpen() && centre.missing(centres.functions()).isEmpty())
                .forEach(centre -> register.declareQualified(new Seen(centre.slug(), centre.version()), Actor.SYSTEM));
    }
}
