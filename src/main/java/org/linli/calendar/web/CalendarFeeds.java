package org.linli.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.stream.Stream;
import org.linli.calendar.DayDecision;
import org.linli.calendar.YearCalendar;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.ICalendar;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The days off and the make-up working days, for people's own calendars and as a file. */
@Controller
class CalendarFeeds {

    private final YearCalendar calendar;
    private final Clock clock;

    CalendarFeeds(YearCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/ical/working-days.ics")
    @Allow(anyone = true)
    ResponseEntity<String> feed(Page page) {
        var t = page.t();
        var feed = new ICalendar(t.get("calendar.feed"), clock.instant());
        calendar.knownYears().stream().flatMap(this::days).forEach(day -> feed.day("working-days-" + day.date(),
                day.date(), t.of(day.day().kind()) + " " + day.day().name(), ""));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(ICalendar.MEDIA_TYPE)).body(feed.toString());
    }

    @GetMapping("/admin/calendar/days.{ending:" + TableFormat.ENDINGS + "}")
    @Allow({Role.DISTRICT_ADMIN, Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN, Role.AUDITOR})
    void file(Page page, @PathVariable String ending, @RequestParam(defaultValue = "0") int year, HttpServletResponse response)
            throws IOException {
        var t = page.t();
        var shown = year > 0 ? year : BusinessTime.dateOf(clock.instant()).getYear();
        var header = Stream.of("date", "kind", "name", "notice", "by").map(column -> t.get("calendar.column." + column)).toList();
        TableFormat.of(ending).send(response, "calendar-" + shown, header, table -> days(shown).forEach(day -> table.row(day.date(),
                t.of(day.day().kind()), day.day().name(), day.day().notice(), day.decidedByName())));
    }

    private Stream<DayDecision> days(int year) {
        return calendar.specialDays(year).stream();
    }
}
