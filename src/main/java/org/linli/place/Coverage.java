package org.linli.place;

import java.time.Clock;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;
import org.springframework.stereotype.Component;

/**
 * The circle of fifteen minutes around a centre. Points may come in any coordinate system: a test of one kilometre on
 * mixed systems would be wrong by half of it.
 */
@Component
public class Coverage {

    private final Settings settings;
    private final Clock clock;

    Coverage(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the point lies inside the service radius (as the crow flies) of one of the centre's sites. */
    public boolean isWithin(GeoPoint point, Centre centre) {
        return centre.sites().stream().anyMatch(site -> isWithin(point, site.point()));
    }

    /** Whether two points are not farther apart than the service radius. */
    public boolean isWithin(GeoPoint point, GeoPoint site) {
        return today().isWithinRadius(point.in(Crs.CGCS2000).metresTo(site.in(Crs.CGCS2000)));
    }

    /** Distance and minutes on foot, by the city's walking setting of today. */
    public Walk walk(GeoPoint from, GeoPoint to) {
        return today().straight(from.in(Crs.CGCS2000).metresTo(to.in(Crs.CGCS2000)));
    }

    /** How many metres as the crow flies are a minute on foot today, the detour counted in; for whoever counts elsewhere. */
    public double metresAMinute(boolean elder) {
        return today().metresAMinute(elder);
    }

    /** The service radius of today in metres. */
    public int radiusMetres() {
        return today().radiusMetres();
    }

    private Walking today() {
        return settings.at(Walking.KEY, BusinessTime.dateOf(clock.instant())).value();
    }
}
