package org.linli.place.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.place.Centre;
import org.linli.place.CentreFunction;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.place.NearCentre;
import org.linli.place.OpenState;
import org.linli.place.Site;
import org.linli.shared.BusinessTime;
import org.linli.web.Option;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the pages of the centres together. */
@Component
class CentrePages {

    private static final int EXCEPTIONS_AHEAD_DAYS = 120;

    private final Centres centres;
    private final Communities communities;
    private final CentreLines lines;
    private final MapView map;
    private final Clock clock;

    CentrePages(Centres centres, Communities communities, CentreLines lines, MapView map, Clock clock) {
        this.centres = centres;
        this.communities = communities;
        this.lines = lines;
        this.map = map;
        this.clock = clock;
    }

    CentresPage list(Texts t, String function, Optional<Community> community) {
        var shown = community.map(here -> nearestFirst(t, here)).orElseGet(() -> asRegistered(t)).stream()
                .filter(line -> function.isEmpty() || line.centre().functionsPresent().contains(function)).toList();
        return new CentresPage(CommunityChoice.of(t, communities, community), shown, function, functions(t),
                StageCounts.of(t, communities.subdistricts(), centres.list()), map.sketch(), map.tiles(),
                map.radiusMetres());
    }

    CentrePage one(Texts t, Centre centre, Optional<Community> community) {
        var walk = community.flatMap(here -> centres.from(here.point(), centre)).map(NearCentre::walk);
        var english = t.isEnglish() && !centre.introEn().isBlank();
        return new CentrePage(lines.of(t, centre, walk.orElse(null)), english ? centre.introEn() : centre.intro(),
                !english, centre.qualified() && centre.missing(centres.functions()).isEmpty(),
                centre.sites().stream().map(site -> site(t, centre, site)).toList(),
                BlockView.of(t, centre, centres.functions()),
                centre.communities().stream().map(communities::get).toList(), map.tiles(), map.radiusMetres());
    }

    private List<CentreLine> nearestFirst(Texts t, Community here) {
        return centres.byDistance(here.point()).stream().map(near -> lines.of(t, near.centre(), near.walk())).toList();
    }

    private List<CentreLine> asRegistered(Texts t) {
        return centres.list().stream().map(centre -> lines.of(t, centre, null)).toList();
    }

    private List<Option> functions(Texts t) {
        return centres.functions().stream()
                .filter(function -> centres.list().stream().anyMatch(centre -> has(centre, function)))
                .map(function -> Option.of(function.code(), t.name(function.name(), function.nameEn()))).toList();
    }

    private static boolean has(Centre centre, CentreFunction function) {
        return centre.functionsPresent().contains(function.code());
    }

    private SiteView site(Texts t, Centre centre, Site site) {
        var now = clock.instant();
        var today = BusinessTime.dateOf(now);
        var open = centre.stage().isOpen() ? OpenWords.of(t, OpenState.of(site.hours(), now)) : null;
        return new SiteView(site, t.name(site.name(), site.nameEn()), open,
                site.hours().areKnown() ? WeekLine.of(t, site.hours(), today.getDayOfWeek()) : List.of(),
                site.hours().exceptions().stream()
                        .filter(exception -> !exception.date().isBefore(today)
                                && exception.date().isBefore(today.plusDays(EXCEPTIONS_AHEAD_DAYS)))
                        .map(exception -> new SiteView.ExceptionLine(exception.date(), SiteToday.reason(t, exception),
                                WeekLine.words(exception.spans()))).toList());
    }
}
