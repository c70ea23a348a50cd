package org.linli.place;

import java.time.LocalDate;
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

    /** One exception a date: a later one takes the place of an earlier. */
    void except(String siteCode, OpeningException exception) {
        var span = exception.isClosed() ? null : exception.spans().getFirst();
        jdbc.sql("""
                insert into place.opening_exceptions (site_code, date, opens, closes, reason, reason_en)
                values (:site, :date, :opens, :closes, :reason, :reasonEn)
                on conflict (site_code, date) do update
                   set opens = excluded.opens, closes = excluded.closes,
                       reason = excluded.reason, reason_en = excluded.reason_en""")
                .param("site", siteCode).param("date", exception.date())
                .param("opens", span == null ? null : span.opens()).param("closes", span == null ? null : span.closes())
                .param("reason", exception.reason()).param("reasonEn", exception.reasonEn()).update();
    }

    void unexcept(String siteCode, LocalDate date) {
        jdbc.sql("delete from place.opening_exceptions where site_code = :site and date = :date")
                .param("site", siteCode).param("date", date).update();
    }
}
