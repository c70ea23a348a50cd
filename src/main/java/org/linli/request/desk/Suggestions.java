package org.linli.request.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.linli.organization.Departments;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.request.desk.Suggestion.Likeness;
import org.linli.request.desk.Suggestion.Why;
import org.springframework.stereotype.Component;

/**
 * Who could take a request. Learnt from what was closed: whoever finished the like of it, by its words, its category and
 * its place. As long as too little was closed: the category's own department, who closed most of the category, and the
 * office of the subdistrict.
 */
@Component
public class Suggestions {

    private static final int MOST = 3;
    /** A category of which fewer were closed is not known well enough to overrule its own department. */
    private static final int KNOWN = 5;

    private final TrackRecord record;
    private final Departments departments;
    private final Communities communities;
    private final Likely likely;

    Suggestions(TrackRecord record, Departments departments, Communities communities, Likely likely) {
        this.record = record;
        this.departments = departments;
        this.communities = communities;
        this.likely = likely;
    }

    /** At most three, best first, each once and only units that can be dispatched to. */
    public List<Suggestion> of(Question question) {
        var closed = record.of(question.category().code());
        var answer = likely.to(question);
        var found = new LinkedHashMap<String, Suggestion>();
        var area = area(question.community());
        for (var unit : order(question, area, answer, closed)) {
            if (found.size() < MOST && departments.find(unit.department()).filter(known -> known.active()).isPresent()) {
                found.putIfAbsent(unit.department(), suggestion(unit, closed, answer));
            }
        }
        return List.copyOf(found.values());
    }

    /** Which model suggests now; 0 where none was learnt yet. */
    public long model() {
        return likely.version();
    }

    private record Place(String department, Why why) {
    }

    private static List<Place> order(Question question, String area, Likely.Answer answer, List<TrackRecord.Closed> closed) {
        var places = new ArrayList<Place>();
        var own = new Place(question.category().department(), Why.CATEGORY);
        if (closed.stream().mapToInt(TrackRecord.Closed::count).sum() < KNOWN || answer.units().isEmpty()) {
            places.add(own);
        }
        answer.units().stream().limit(MOST).map(unit -> new Place(unit, Why.LEARNT)).forEach(places::add);
        closed.stream().map(unit -> new Place(unit.department(), Why.RECORD)).forEach(places::add);
        var last = new ArrayList<Place>();
        if (places.stream().limit(MOST - 1).noneMatch(place -> place.department().equals(own.department()))) {
            last.add(own);
        } else if (places.size() < MOST || answer.of(places.get(MOST - 1).department()).own() == 0) {
            last.add(new Place(area, Why.AREA));
        }
        places.addAll(Math.min(MOST - 1, places.size()), last);
        places.add(new Place(area, Why.AREA));
        return places;
    }

    private static Suggestion suggestion(Place place, List<TrackRecord.Closed> closed, Likely.Answer answer) {
        var all = closed.stream().mapToInt(TrackRecord.Closed::count).sum();
        var own = closed.stream().filter(unit -> unit.department().equals(place.department())).findFirst();
        var count = own.map(TrackRecord.Closed::count).orElse(0);
        var likeness = place.why() == Why.AREA ? Likeness.NONE : answer.of(place.department());
        return new Suggestion(place.department(), place.why(), count, all == 0 ? 0 : Math.round(100f * count / all),
                own.map(TrackRecord.Closed::median).orElse(OptionalDouble.empty()), likeness);
    }

    private String area(@Nullable String community) {
        return community == null ? "" : communities.find(community).map(Community::subdistrictCode)
                .flatMap(departments::forSubdistrict).map(unit -> unit.code()).orElse("");
    }
}
