package org.linli.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.linli.shared.GeoPoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts who lives within a centre's reach. Nothing of it is kept: it is counted anew whenever it is asked for, so that a
 * site that moves or a building that is imported shows at once.
 */
@Component
public class CoverageCount {

    private final JdbcClient jdbc;
    private final Centres centres;
    private final Settings settings;
    private final Clock clock;

    CoverageCount(JdbcClient jdbc, Centres centres, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.centres = centres;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param planned centres that are not open yet count as well */
    public CoverageReport of(CoverageMeasure measure, boolean planned) {
        var today = BusinessTime.dateOf(clock.instant());
        var walking = settings.at(Walking.KEY, today).value();
        var minutes = settings.at(LifeCircle.KEY, today).value().minutes();
        var circle = new Circle(measure, walking, minutes);
        var counted = centres.list().stream().filter(centre -> planned || centre.stage().isOpen()).toList();
        var places = jdbc.sql("""
                select b.code, b.name, e.name as estate, c.code as community, c.name as community_name, c.name_en as community_name_en, b.households, b.residents,
                       b.lon_cgcs2000, b.lat_cgcs2000
                  from place.buildings b join place.estates e on e.code = b.estate_code
                  join place.communities c on c.code = e.community_code
                 order by b.code
                """).query((row, n) -> place(row, circle, counted)).list();
        return new CoverageReport(measure, planned, walking, minutes, circle.reach(), places,
                counted.stream().flatMap(centre -> centre.sites().stream()).toList());
    }

    private static CoverageReport.Place place(ResultSet row, Circle circle, List<Centre> counted) throws SQLException {
        var point = GeoPoint.cgcs2000(row.getDouble("lon_cgcs2000"), row.getDouble("lat_cgcs2000"));
        var near = nearest(point, circle.walking, counted).orElse(null);
        return new CoverageReport.Place(row.getString("code"), row.getString("name"), row.getString("estate"),
                row.getString("community"), row.getString("community_name"), row.getString("community_name_en"),
                row.getInt("households"), row.getObject("residents", Integer.class), point, near,
                near != null && circle.holds(near.walk()));
    }

    private static Optional<NearCentre> nearest(GeoPoint point, Walking walking, List<Centre> counted) {
        return counted.stream().flatMap(centre -> centre.sites().stream()
                        .map(site -> new NearCentre(centre, site, walking.straight(point.metresTo(site.point())))))
                .min(Comparator.comparingInt(near -> near.walk().metres()));
    }

    private record Circle(CoverageMeasure measure, Walking walking, int minutes) {

        boolean holds(Walk walk) {
            return switch (measure) {
                case RADIUS -> walking.isWithinRadius(walk.metres());
                case WALK -> walk.walkingMinutes() <= minutes;
                case ELDER -> walk.elderMinutes() <= minutes;
            };
        }

        /** In metres as the crow flies. */
        int reach() {
            var detour = walking.detourFactor().doubleValue();
            return switch (measure) {
                case RADIUS -> walking.radiusMetres();
                case WALK -> (int) (walking.speedKmh().doubleValue() * 1000 / 60 * minutes / detour);
                case ELDER -> (int) (walking.elderSpeedMs().doubleValue() * 60 * minutes / detour);
            };
        }
    }
}
