package org.linli.place.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.place.Site;

/**
 * A site on its centre's page.
 *
 * @param open       null while the centre is not in operation
 * @param week       its ordinary hours
 * @param exceptions the coming ones
 */
public record SiteView(Site site, String name, @Nullable OpenWords open, List<WeekLine> week,
                       List<ExceptionLine> exceptions) {

    /** @param hours empty where it is closed that day */
    public record ExceptionLine(LocalDate date, String reason, String hours) {
    }
}
