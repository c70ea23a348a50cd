package org.linli.place.web;

import java.time.LocalDate;
import org.linli.place.OpeningException;
import org.linli.place.Site;
import org.linli.web.Texts;

/**
 * A site's hours of one day.
 *
 * @param hours  08:00–21:00; empty where it is closed
 * @param reason why the week's hours do not hold; empty on an ordinary day
 */
public record SiteToday(Site site, String name, String hours, String reason) {

    static SiteToday of(Texts t, Site site, LocalDate today) {
        var reason = site.hours().exceptionOn(today).map(exception -> reason(t, exception)).orElse("");
        return new SiteToday(site, t.name(site.name(), site.nameEn()), WeekLine.words(site.hours().on(today)), reason);
    }

    static String reason(Texts t, OpeningException exception) {
        return t.name(exception.reason(), exception.reasonEn());
    }
}
