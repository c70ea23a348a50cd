package org.linli.catalog.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.catalog.ItemPlaces;
import org.linli.catalog.ItemPlaces.Spot;
import org.linli.catalog.PlaceKind;
import org.linli.catalog.ServiceItem;
import org.linli.place.Community;
import org.linli.place.Coverage;
import org.linli.place.OpenState;
import org.linli.shared.BusinessTime;
import org.linli.shared.Crs;
import org.linli.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds where to go with an item now: of each kind of place the nearest that is open, else the one that opens first. */
@Component
class Places {

    private static final Comparator<Where.Line> FIRST = Comparator.comparingLong(Where.Line::order)
            .thenComparingInt(line -> line.walk() == null ? 0 : line.walk().metres());

    private final ObjectProvider<ItemPlaces> known;
    private final Coverage coverage;
    private final Clock clock;

    Places(ObjectProvider<ItemPlaces> known, Coverage coverage, Clock clock) {
        this.known = known;
        this.coverage = coverage;
        this.clock = clock;
    }

    /** @param from where somebody is; without it in the order of the centres */
    List<Where> now(Texts t, ServiceItem item, Optional<Community> from) {
        var now = clock.instant();
        var spots = known.stream().flatMap(one -> one.of(item).stream()).toList();
        return Arrays.stream(PlaceKind.values()).map(kind -> new Where(kind, spots.stream()
                        .filter(spot -> spot.kind() == kind).map(spot -> line(t, spot, from, now)).sorted(FIRST).toList()))
                .filter(where -> !where.lines().isEmpty()).toList();
    }

    double metresAMinute(boolean elder) {
        return coverage.metresAMinute(elder);
    }

    private Where.Line line(Texts t, Spot spot, Optional<Community> from, Instant now) {
        var point = spot.point().in(Crs.CGCS2000);
        var walk = from.map(here -> coverage.walk(here.point(), point)).orElse(null);
        var name = t.name(spot.name(), spot.nameEn());
        var place = t.name(spot.where(), spot.whereEn());
        var chinese = t.isEnglish() && spot.whereEn().isEmpty();
        if (spot.hours() == null) {
            return new Where.Line(name, place, chinese, spot.path(), point, walk, true, null,
                    t.get("catalog.where.always"));
        }
        var state = OpenState.of(spot.hours(), now);
        return new Where.Line(name, place, chinese, spot.path(), point, walk, state.open(),
                state.open() ? null : state.changesAt(), when(t, state));
    }

    private static String when(Texts t, OpenState state) {
        var at = state.changesAt();
        if (at == null) {
            return t.get(state.open() ? "catalog.where.open" : "catalog.where.unknown");
        }
        var sameDay = BusinessTime.dateOf(at).equals(BusinessTime.dateOf(state.at()));
        return t.get(state.open() ? "catalog.where.until" : "catalog.where.from", sameDay ? t.clock(at) : t.moment(at));
    }
}
