package org.linli.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.shared.Actor;

/**
 * The whole of a year's notice. Days of an earlier notice that are missing in it are ordinary days again; what was
 * decided by hand stays where the notice does not name the date.
 */
record YearNotice(int year, List<SpecialDay> days) {

    /** What has to be decided so that the notice holds; nothing where it holds already. */
    List<DayDecision> changes(Collection<DayDecision> current, Actor actor, Instant now) {
        var decided = current.stream().filter(decision -> decision.year() == year)
                .collect(Collectors.toMap(DayDecision::date, Function.identity()));
        var changes = new ArrayList<SpecialDay>();
        for (var day : days) {
            var before = decided.remove(day.date());
            if (before == null || !before.fromNotice() || !before.day().equals(day)) {
                changes.add(day);
            }
        }
        decided.values().stream().filter(DayDecision::fromNotice).map(DayDecision::day)
                .filter(day -> day.kind() != DayKind.ORDINARY)
                .forEach(day -> changes.add(new SpecialDay(day.date(), DayKind.ORDINARY, day.name(), day.notice())));
        return changes.stream().map(day -> new DayDecision(day, true, actor.id(), actor.name(), now, "")).toList();
    }
}
