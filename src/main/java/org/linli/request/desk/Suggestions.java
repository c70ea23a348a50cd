package org.linli.request.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.linli.organization.Departments;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.request.Category;
import org.linli.request.desk.Suggestion.Why;
import org.springframework.stereotype.Component;

/**
 * Who could take a request: the category's own department first, then who closed most of the like in the last 90 days,
 * then the office of the subdistrict it happened in.
 */
@Component
public class Suggestions {

    private static final int MOST = 3;

    private final TrackRecord record;
    private final Departments departments;
    private final Communities communities;

    Suggestions(TrackRecord record, Departments departments, Communities communities) {
        this.record = record;
        this.departments = departments;
        this.communities = communities;
    }

    /** At most three, best first, each once and only units that can be dispatched to. */
    public List<Suggestion> of(Category category, @Nullable String community) {
        var closed = record.of(category.code());
        var found = new LinkedHashMap<String, Suggestion>();
        add(found, category.department(), Why.CATEGORY, closed);
        var area = area(community);
        for (var unit : closed) {
            if (found.size() < (area.isEmpty() || found.containsKey(area) ? MOST : MOST - 1)) {
                add(found, unit.department(), Why.RECORD, closed);
            }
        }
        add(found, area, Why.AREA, closed);
        return List.copyOf(found.values());
    }

    private void add(LinkedHashMap<String, Suggestion> found, String department, Why why,
                     List<TrackRecord.Closed> closed) {
        if (departments.find(department).filter(unit -> unit.active()).isEmpty()) {
            return;
        }
        var all = closed.stream().mapToInt(TrackRecord.Closed::count).sum();
        var own = closed.stream().filter(unit -> unit.department().equals(department)).findFirst();
        var count = own.map(TrackRecord.Closed::count).orElse(0);
        found.putIfAbsent(department, new Suggestion(department, why, count, all == 0 ? 0 : Math.round(100f * count / all),
                own.map(TrackRecord.Closed::median).orElse(OptionalDouble.empty())));
    }

    private String area(@Nullable String community) {
        return community == null ? "" : communities.find(community).map(Community::subdistrictCode)
                .flatMap(departments::forSubdistrict).map(unit -> unit.code()).orElse("");
    }
}
