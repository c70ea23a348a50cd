package org.linli.place;

import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The opening hours of sites, as they are written. */
@Repository
class SiteHours {

    private final JdbcClient jdbc;

    SiteHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param weekday 1 Monday to 7 Sunday */
    record Row(int weekday, LocalTime opens, LocalTime closes) {
    }

    /** Gives the site these hours and no others: how many rows that changed. */
    int setWeek(String siteCode, List<Row> week) {
        var present = jdbc.sql("select weekday, opens, closes from place.opening_hours where site_code = :site")
                .param("site", siteCode).query(Row.class).list();
        var gone = present.stream().filter(row -> !week.contains(row)).toList();
        var come = week.stream().filter(row -> !present.contains(row)).toList();
        gone.forEach(row -> jdbc.sql("""
                delete from place.opening_hours where site_code = :site and weekday = :weekday and opens = :opens""")
                .param("site", siteCode).param("weekday", row.weekday()).param("opens", row.opens()).update());
        come.forEach(row -> jdbc.sql("""
                insert into place.opening_hours (site_code, weekday, opens, closes)
                values (:site, :weekday, :opens, :closes)""")
                .param("site", siteCode).param("weekday", row.weekday())
                .param("opens", row.opens()).param("closes", row.closes()).update());
        return Math.max(gone.size(), come.size());
    }
}
