package org.linli.request.web;

import java.time.Instant;
import org.linli.request.Placed;

/**
 * What the resident takes away from ordering.
 *
 * @param tracked false for an anonymous order of somebody who is signed in: this session does not keep it either
 * @param at      when it was shown first
 */
public record Receipt(Placed placed, boolean tracked, boolean callable, Instant at) {

    private static final String MARK = "|";

    String write() {
        return String.join(MARK, placed.number(), placed.queryCode(), placed.acceptBy().toString(),
                placed.resolveBy().toString(), String.valueOf(placed.repeated()), String.valueOf(tracked),
                String.valueOf(callable), at.toString());
    }

    static Receipt read(String written) {
        var part = written.split("\\|");
        var placed = new Placed(part[0], part[1], Instant.parse(part[2]), Instant.parse(part[3]),
                Boolean.parseBoolean(part[4]));
        return new Receipt(placed, Boolean.parseBoolean(part[5]), Boolean.parseBoolean(part[6]), Instant.parse(part[7]));
    }

    /** In groups of four, as people read and type it. */
    public String codeInGroups() {
        return placed.queryCode().replaceAll("(.{4})(?=.)", "$1 ");
    }
}
