package org.linli.catalog.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.Community;
import org.linli.place.NearCentre;
import org.linli.place.OpenState;
import org.linli.shared.BusinessTime;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Finds the counter to go to: the nearest one that is open now, else the one that opens first. */
@Component
class Places {

    private final Centres centres;
    private final Clock clock;

    Places(Centres centres, Clock clock) {
        this.centres = centres;
        this.clock = clock;
    }

    /** @param from where somebody is; without it any centre that is open */
    Optional<Where> now(Texts t, Optional<Community> from) {
        var now = clock.instant();
        var first = Comparator.<Candidate, Boolean>comparing(candidate -> !candidate.state().open())
                .thenComparing(candidate -> candidate.state().open() ? Instant.EPOCH : opens(candidate));
        return from.map(here -> centres.byDistance(here.point()).stream().map(near -> new Candidate(near.centre(), near, now)))
                .orElseGet(() -> centres.list().stream().map(centre -> new Candidate(centre, null, now)))
                .filter(candidate -> candidate.centre().stage().isOpen() && !candidate.centre().sites().isEmpty())
                .min(first).map(candidate -> candidate.where(t));
    }

    private static Instant opens(Candidate candidate) {
        var at = candidate.state().changesAt();
        return at == null ? Instant.MAX : at;
    }

    private record Candidate(Centre centre, @Nullable NearCentre near,
                             OpenState state) {

        Candidate(Centre centre, @Nullable NearCentre near, Instant now) {
            this(centre, near, OpenState.of(centre, now));
        }

        Where where(Texts t) {
            return new Where(centre, near == null ? centre.sites().getFirst() : near.site(),
                    near == null ? null : near.walk(), state.open(), when(t));
        }

        private String when(Texts t) {
            var at = state.changesAt();
            if (at == null) {
                return "";
            }
            var sameDay = BusinessTime.dateOf(at).equals(BusinessTime.dateOf(state.at()));
            return t.get(state.open() ? "catalog.where.until" : "catalog.where.from",
                    sameDay ? t.clock(at) : t.moment(at));
        }
    }
}
