package org.linli.place.web;

import java.time.Clock;
import org.linli.place.Coverage;
import org.linli.place.MapSketch;
import org.linli.place.MapTiles;
import org.linli.place.Outlines;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;

/** What maps are drawn with. */
@Component
class MapView {

    private final Outlines outlines;
    private final Coverage coverage;
    private final Settings settings;
    private final Clock clock;

    MapView(Outlines outlines, Coverage coverage, Settings settings, Clock clock) {
        this.outlines = outlines;
        this.coverage = coverage;
        this.settings = settings;
        this.clock = clock;
    }

    MapSketch sketch() {
        return outlines.sketch();
    }

    MapTiles tiles() {
        return settings.at(MapTiles.KEY, BusinessTime.dateOf(clock.instant())).value();
    }

    int radiusMetres() {
        return coverage.radiusMetres();
    }
}
