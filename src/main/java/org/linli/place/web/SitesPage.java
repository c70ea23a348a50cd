package org.linli.place.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.place.Centre;
import org.linli.place.Site;
import org.linli.place.SourceType;

/**
 * The premises of all centres.
 *
 * @param source   the only source shown; null for all
 * @param expiring how many agreements end within {@value #SOON_DAYS} days or have ended
 */
public record SitesPage(List<Row> rows, @Nullable SourceType source, long expiring) {

    static final int SOON_DAYS = 30;

    /** @param soon its agreement ends within thirty days or has ended */
    public record Row(Centre centre, Site site, boolean soon) {
    }

    static SitesPage of(List<Centre> centres, @Nullable SourceType source, LocalDate today) {
        var all = centres.stream().flatMap(centre -> centre.sites().stream()
                .map(site -> new Row(centre, site, isSoon(site, today)))).toList();
        return new SitesPage(all.stream().filter(row -> source == null || row.site().sourceType() == source).toList(),
                source, all.stream().filter(Row::soon).count());
    }

    private static boolean isSoon(Site site, LocalDate today) {
        return site.agreementUntil() != null && site.agreementUntil().isBefore(today.plusDays(SOON_DAYS + 1));
    }
}
