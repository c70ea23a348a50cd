package org.linli.catalog;

import java.time.Clock;
import java.util.List;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.Room;
import org.linli.place.Site;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;

/** The centres' counters, for what a subdistrict or community may handle today. */
@Component
class CentreWindows implements ItemPlaces {

    private final ServiceCatalog catalog;
    private final Centres centres;
    private final Settings settings;
    private final Clock clock;

    CentreWindows(ServiceCatalog catalog, Centres centres, Settings settings, Clock clock) {
        this.catalog = catalog;
        this.centres = centres;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Spot> of(ServiceItem item) {
        if (!catalog.isAtCentres(item)) {
            return List.of();
        }
        var function = settings.at(Windows.KEY, BusinessTime.dateOf(clock.instant())).value().function();
        return centres.list().stream().filter(centre -> centre.stage().isOpen())
                .flatMap(centre -> centre.sites().stream().filter(site -> hasWindow(site, function))
                        .map(site -> spot(centre, site))).toList();
    }

    static boolean hasWindow(Site site, String function) {
        return site.hours().areKnown() && (function.isEmpty()
                || site.rooms().stream().filter(Room::active).anyMatch(room -> room.functions().contains(function)));
    }

    private static Spot spot(Centre centre, Site site) {
        var only = centre.sites().size() == 1;
        return new Spot(PlaceKind.WINDOW, only ? centre.name() : site.name(), only ? centre.nameEn() : site.nameEn(),
                site.address(), "", site.point(), site.hours(), "/centres/" + centre.slug() + "#site-" + site.position());
    }
}
