package org.linli.place.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.place.Centre;
import org.linli.place.MapSketch;

/**
 * The portal's first page.
 *
 * @param mine    the centre in operation that serves the chosen community, or else the nearest to it; null before a
 *                community was chosen
 * @param planned the community's own centre while it is not in operation yet
 * @param today   the hours of mine today, site by site
 * @param nearby  centres close by without mine, or the first of the register before a community was chosen
 * @param cards   what other modules have to say
 */
public record HomePage(CommunityChoice communities, @Nullable CentreLine mine, @Nullable Centre planned,
                       List<SiteToday> today, List<CentreLine> nearby, List<Content> cards, MapSketch sketch,
                       List<Centre> centres) {
}
