package org.linli.kiosk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.Placed;

/**
 * What the pages of one visit may show again.
 *
 * @param opened numbers whose query code was shown
 * @param slip   the last receipt, or null
 * @param ticket id of the number for the windows, or null
 */
record Kept(List<String> opened, @Nullable Placed slip, @Nullable String ticket) {

    private static final String SLIP = "slip ";
    private static final String OPENED = "opened ";
    private static final String TICKET = "ticket ";

    static Kept read(String written) {
        var opened = new ArrayList<String>();
        Placed slip = null;
        String ticket = null;
        for (var line : written.split("\n")) {
            if (line.startsWith(OPENED)) {
                opened.add(line.substring(OPENED.length()));
            } else if (line.startsWith(TICKET)) {
                ticket = line.substring(TICKET.length());
            } else if (line.startsWith(SLIP)) {
                var part = line.substring(SLIP.length()).split("\\|");
                slip = new Placed(part[0], part[1], Instant.parse(part[2]), Instant.parse(part[3]), false);
            }
        }
        return new Kept(List.copyOf(opened), slip, ticket);
    }

    String write() {
        var lines = new ArrayList<>(opened.stream().map(OPENED::concat).toList());
        if (slip != null) {
            lines.add(SLIP + String.join("|", slip.number(), slip.queryCode(), slip.acceptBy().toString(),
                    slip.resolveBy().toString()));
        }
        if (ticket != null) {
            lines.add(TICKET + ticket);
        }
        return String.join("\n", lines);
    }

    Kept with(Placed placed) {
        return new Kept(opened, placed, ticket);
    }

    Kept with(String number) {
        var all = new ArrayList<>(opened);
        all.add(number);
        return new Kept(all, slip, ticket);
    }

    Kept withTicket(String id) {
        return new Kept(opened, slip, id);
    }
}
