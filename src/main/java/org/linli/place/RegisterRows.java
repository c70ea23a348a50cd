package org.linli.place;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.linli.database.Upsert;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the imports of this module share: known keys, and positions in two systems. */
@Component
class RegisterRows {

    private final JdbcClient jdbc;

    RegisterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Upsert into(String table, String... key) {
        return new Upsert(jdbc, "place", table, key);
    }

    /** The keys there are, as the transaction at hand sees them. */
    Set<String> known(String table, String key) {
        return new HashSet<>(jdbc.sql("select " + key + " from place." + table).query(String.class).list());
    }

    /** The position as it came and as CGCS2000. */
    static void put(Map<String, ? super Object> row, GeoPoint point) {
        var normalised = point.in(Crs.CGCS2000);
        row.put("lon", point.lon());
        row.put("lat", point.lat());
        row.put("crs", point.crs().name());
        row.put("lon_cgcs2000", normalised.lon());
        row.put("lat_cgcs2000", normalised.lat());
    }
}
