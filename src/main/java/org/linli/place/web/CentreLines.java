package org.linli.place.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.linli.place.Centre;
import org.linli.place.Communities;
import org.linli.place.OpenState;
import org.linli.place.Walk;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts a centre into the words of a language. */
@Component
class CentreLines {

    private final Communities communities;
    private final Clock clock;

    CentreLines(Communities communities, Clock clock) {
        this.communities = communities;
        this.clock = clock;
    }

    CentreLine of(Texts t, Centre centre, @Nullable Walk walk) {
        var subdistrict = communities.findSubdistrict(centre.subdistrictCode())
                .map(known -> t.name(known.name(), known.nameEn())).orElse("");
        return new CentreLine(centre, t.name(centre.name(), centre.nameEn()), subdistrict, open(t, centre), walk);
    }

    private @Nullable OpenWords open(Texts t, Centre centre) {
        return centre.stage().isOpen() ? OpenWords.of(t, OpenState.of(centre, clock.instant())) : null;
    }
}
