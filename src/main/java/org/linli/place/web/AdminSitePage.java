package org.linli.place.web;

import java.time.LocalDate;
import java.util.List;
import org.linli.place.Centre;
import org.linli.place.CentreFunction;
import org.linli.place.OpeningException;
import org.linli.place.Site;
import org.linli.web.FormErrors;

/**
 * A site's hours, exceptions and rooms, as the district changes them.
 *
 * @param exceptions those that are not over
 * @param refusal    why the last change was not made; empty where there was none
 */
public record AdminSitePage(Centre centre, Site site, String name, WeekForm week, ExceptionForm exception,
                            List<OpeningException> exceptions, List<CentreFunction> functions, LocalDate today,
                            FormErrors errors, String refusal) {
}
