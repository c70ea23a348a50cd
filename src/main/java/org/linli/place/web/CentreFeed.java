package org.linli.place.web;

import java.time.Clock;
import java.util.Comparator;
import org.linli.place.Centres;
import org.linli.place.OpeningException;
import org.linli.place.Site;
import org.linli.place.Span;
import org.linli.shared.BusinessTime;
import org.linli.web.Allow;
import org.linli.web.ICalendar;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** When a centre is closed or open at other hours than usual, for its neighbours' own calendars. */
@Controller
class CentreFeed {

    private static final int DAYS_BACK = 60;

    private final Centres centres;
    private final Clock clock;

    CentreFeed(Centres centres, Clock clock) {
        this.centres = centres;
        this.clock = clock;
    }

    @GetMapping("/ical/centres/{slug}.ics")
    @Allow(anyone = true)
    ResponseEntity<String> feed(Page page, @PathVariable String slug) {
        var t = page.t();
        var centre = centres.get(slug);
        var name = t.get("place.centre.title", t.name(centre.name(), centre.nameEn()));
        var feed = new ICalendar(name, clock.instant());
        var from = BusinessTime.dateOf(clock.instant()).minusDays(DAYS_BACK);
        for (var site : centre.sites()) {
            site.hours().exceptions().stream().filter(exception -> !exception.date().isBefore(from))
                    .sorted(Comparator.comparing(OpeningException::date)).forEach(exception -> add(feed, t, name, site, exception));
        }
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(ICalendar.MEDIA_TYPE)).body(feed.toString());
    }

    private static void add(ICalendar feed, Texts t, String name, Site site, OpeningException exception) {
        var uid = "opening-" + site.code() + "-" + exception.date();
        var where = name + " " + t.name(site.name(), site.nameEn());
        var reason = t.name(exception.reason(), exception.reasonEn());
        if (exception.isClosed()) {
            feed.day(uid, exception.date(), t.get("place.feed.closed", where), reason);
        }
        for (Span span : exception.spans()) {
            feed.hours(uid + "-" + span.opens(), exception.date().atTime(span.opens()), exception.date().atTime(span.closes()),
                    t.get("place.feed.open", where), reason);
        }
    }
}
