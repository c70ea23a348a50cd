package org.linli.day;

import java.util.Set;
import java.util.TreeSet;
import org.linli.calendar.WorkingTime;
import org.linli.request.supervision.Rung;

/** The supervisor's desk: who stands on which rung, as files and page by page. */
final class LadderSeen {

    private static final String PATH = "/work/supervision";

    private final Agreement all;
    private final Seen seen;
    private final Counting log;
    private final WorkingTime time;

    LadderSeen(Agreement all, Seen seen, Counting log, WorkingTime time) {
        this.all = all;
        this.seen = seen;
        this.log = log;
        this.time = time;
    }

    void ladder() {
        for (var rung : Rung.values()) {
            rung("rung=" + rung, log.numbers(it -> log.rung(it, time) == rung));
        }
        rung("", log.numbers(it -> log.rung(it, time) != null));
        var units = new TreeSet<String>();
        log.all.stream().map(it -> it.lead).filter(unit -> !unit.isEmpty()).forEach(units::add);
        for (var unit : units) {
            rung("unit=" + unit, log.numbers(it -> log.rung(it, time) != null && it.lead.equals(unit)));
        }
    }

    private void rung(String query, Set<String> expected) {
        all.sameRequests("supervision file of " + query, seen.csvNumbers(PATH + ".csv?" + query), expected);
        all.sameRequests("supervision sheet of " + query, seen.sheetNumbers(PATH + ".xlsx?" + query), expected);
    }
}
