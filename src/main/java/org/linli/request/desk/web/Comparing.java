package org.linli.request.desk.web;

import java.util.Arrays;
import java.util.List;
import org.linli.request.Caller;
import org.linli.request.Requests;
import org.linli.request.desk.Acceptance;
import org.linli.web.Page;
import org.springframework.stereotype.Component;

/** Keeps what was suggested beside what was taken. What the form brings back is believed only where it names units. */
@Component
class Comparing {

    private static final int MOST = 3;

    private final Acceptance acceptance;
    private final Requests requests;
    private final Lookup lookup;

    Comparing(Acceptance acceptance, Requests requests, Lookup lookup) {
        this.acceptance = acceptance;
        this.requests = requests;
        this.lookup = lookup;
    }

    void dispatched(String number, String offered, String model, String lead, Page page) {
        List<String> units = Arrays.stream(offered.split(",")).distinct().limit(MOST)
                .filter(unit -> !lookup.choices().unitName(unit, page.t()).equals(unit)).toList();
        if (units.isEmpty()) {
            return;
        }
        var sheet = requests.get(number, Caller.of(page.actor()));
        var centre = sheet.where().centre();
        acceptance.note(new Acceptance.Taken(number, centre == null ? "" : centre, sheet.head().category().code(),
                model.matches("\\d{1,18}") ? Long.parseLong(model) : 0, units, lead));
    }
}
