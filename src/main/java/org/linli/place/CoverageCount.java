package org.linli.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** 十五分钟生活圈. */
    public static final int CIRCLE_MINUTES = 15;

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
        var walking = settings.at(Walking.KEY, BusinessTime.dateOf(clock.instant())).value();
        var counted = centres.list().stream().filter(centre -> planned || centre.stage().isOpen()).toList();
        var places = jdbc.sql("""
                select b.code, b.name, e.name as estate, c.code as community, c.name as community_name, b.households,
                       b.lon_cgcs2000, b.lat_cgcs2000
                  from place.buildings b join place.estates e on e.code = b.estate_code
                  join place.communities c on c.code = e.community_code
                 order by b.code
                """).query((row, n) -> place(row, measure, walking, counted)).list();
        return new CoverageReport(measure, planned, walking, reach(measure, walking), places,
                counted.stream().flatMap(centre -> centre.sites().stream()).toList());
    }

    private static CoverageReport.Place place(ResultSet row, CoverageMeasure measure, Walking walking, List<Centre> counted)
            throws SQLException {
        var point = GeoPoint.cgcs2000(row.getDouble("lon_cgcs2000"), row.getDouble("lat_cgcs2000"));
        var near = nearest(point, walking, counted).orElse(null);
        return new CoverageReport.Place(row.getString("code"), row.getString("name"), row.getString("estate"),
                row.getString("community"), row.getString("community_name"), row.getInt("households"), point, near,
                isInside(near, measure, walking));
    }

    private static Optional<NearCentre> nearest(GeoPoint point, Walking walking, List<Centre> counted) {
        return counted.stream().flatMap(centre -> centre.sites().stream()
                        .map(site -> new NearCentre(centre, site, walking.straight(point.metresTo(site.point())))))
                .min(Comparator.comparingInt(near -> near.walk().metres()));
    }

    private static boolean isInside(@Nullable NearCentre near, CoverageMeasure measure, Walking walking) {
        return near != null && switch (measure) {
            case RADIUS -> walking.isWithinRadius(near.walk().metres());
            case WALK -> near.walk().walkingMinutes() <= CIRCLE_MINUTES;
            case ELDER -> near.walk().elderMinutes() <= CIRCLE_MINUTES;
        };
    }

    private static int reach(CoverageMeasure measure, Walking walking) {
        var detour = walking.detourFactor().doubleValue();
        return switch (measure) {
            case RADIUS -> walking.radiusMetres();
            case WALK -> (int) (walking.speedKmh().doubleValue() * 1000 / 60 * CIRCLE_MINUTES / detour);
            case ELDER -> (int) (walking.elderSpeedMs().doubleValue() * 60 * CIRCLE_MINUTES / detour);
        };
    }
}
