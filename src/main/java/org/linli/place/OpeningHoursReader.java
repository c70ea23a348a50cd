package org.linli.place;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opening hours by site. */
@Component
class OpeningHoursReader {

    private final JdbcClient jdbc;

    OpeningHoursReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, OpeningHours> bySite() {
        var weeks = weeks();
        var exceptions = exceptions();
        var bySite = new HashMap<String, OpeningHours>();
        weeks.forEach((site, week) ->
                bySite.put(site, new OpeningHours(week, exceptions.getOrDefault(site, List.of()))));
        return bySite;
    }

    private Map<String, Map<DayOfWeek, List<Span>>> weeks() {
        return jdbc.sql("select site_code, weekday, opens, closes from place.opening_hours order by 1, 2, 3")
                .query(HourRow.class).list().stream()
                .collect(Collectors.groupingBy(HourRow::siteCode, Collectors.groupingBy(
                        row -> DayOfWeek.of(row.weekday()), TreeMap::new,
                        Collectors.mapping(row -> new Span(row.opens(), row.closes()), Collectors.toUnmodifiableList()))));
    }

    private Map<String, List<OpeningException>> exceptions() {
        return jdbc.sql("""
                select site_code, date, opens, closes, reason, reason_en
                  from place.opening_exceptions order by site_code, date""")
                .query(ExceptionRow.class).list().stream()
                .collect(Collectors.groupingBy(ExceptionRow::siteCode,
                        Collectors.mapping(ExceptionRow::exception, Collectors.toUnmodifiableList())));
    }

    record HourRow(String siteCode, int weekday, LocalTime opens, LocalTime closes) {
    }

    record ExceptionRow(String siteCode, LocalDate date, @Nullable LocalTime opens, @Nullable LocalTime closes,
                        String reason, String reasonEn) {

        OpeningException exception() {
            var spans = opens == null || closes == null ? List.<Span>of() : List.of(new Span(opens, closes));
            return new OpeningException(date, spans, reason, reasonEn);
        }
    }
}
