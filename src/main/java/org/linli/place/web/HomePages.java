package org.linli.place.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.place.NearCentre;
import org.linli.place.Outlines;
import org.linli.shared.BusinessTime;
import org.linli.web.HomeCards;
import org.linli.web.Page;
import org.springframework.stereotype.Component;

/** Puts the first page together for whoever looks at it. */
@Component
class HomePages {

    private static final int NEARBY = 3;

    private final Centres centres;
    private final Communities communities;
    private final Outlines outlines;
    private final CentreLines lines;
    private final HomeCards cards;
    private final Clock clock;

    HomePages(Centres centres, Communities communities, Outlines outlines, CentreLines lines, HomeCards cards,
              Clock clock) {
        this.centres = centres;
        this.communities = communities;
        this.outlines = outlines;
        this.lines = lines;
        this.cards = cards;
        this.clock = clock;
    }

    HomePage of(Page page, Optional<Community> community) {
        var mine = community.flatMap(this::nearFor);
        var planned = community.flatMap(here -> centres.planned(here.code())).filter(own -> !own.stage().isOpen());
        return new HomePage(CommunityChoice.of(page.t(), communities, community),
                mine.map(near -> line(page, near)).orElse(null), planned.orElse(null),
                mine.map(near -> today(page, near.centre())).orElse(List.of()),
                nearby(page, community, mine.map(NearCentre::centre).orElse(null)), cards.of(page),
                outlines.sketch(), centres.list());
    }

    private Optional<NearCentre> nearFor(Community community) {
        return centres.forCommunity(community.code()).flatMap(own -> centres.from(community.point(), own))
                .or(() -> centres.nearest(community.point()));
    }

    private List<CentreLine> nearby(Page page, Optional<Community> community, @Nullable Centre mine) {
        return community.map(here -> centres.byDistance(here.point()).stream()
                        .filter(near -> near.centre().stage().isOpen() && !near.centre().equals(mine))
                        .limit(NEARBY).map(near -> line(page, near)).toList())
                .orElseGet(() -> centres.list().stream().filter(centre -> centre.stage().isOpen())
                        .sorted(Comparator.comparing(Centre::confirmed).reversed()).limit(NEARBY)
                        .map(centre -> lines.of(page.t(), centre, null)).toList());
    }

    private CentreLine line(Page page, NearCentre near) {
        return lines.of(page.t(), near.centre(), near.walk());
    }

    private List<SiteToday> today(Page page, Centre centre) {
        var today = BusinessTime.dateOf(clock.instant());
        return centre.sites().stream().map(site -> SiteToday.of(page.t(), site, today)).toList();
    }
}
