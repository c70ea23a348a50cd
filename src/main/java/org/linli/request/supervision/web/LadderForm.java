package org.linli.request.supervision.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.request.supervision.LadderFilter;
import org.linli.request.supervision.Rung;

/** Which part of the ladder is asked for, as it stands in the address. */
public record LadderForm(String unit, String centre, @Nullable Rung rung, String after) {

    @SuppressWarnings("NullAway")
    LadderForm complete() {
        return new LadderForm(or(unit), or(centre), rung, or(after));
    }

    LadderFilter filter() {
        return new LadderFilter(unit, centre, rung);
    }

    LadderForm at(@Nullable Rung other) {
        return new LadderForm(unit, centre, other, "");
    }

    LadderForm of(String otherUnit, String otherCentre, Rung other) {
        return new LadderForm(otherUnit, otherCentre, other, "");
    }

    /** As a query; empty where nothing is asked. */
    String query(String next) {
        var all = new LinkedHashMap<String, String>();
        all.put("unit", unit);
        all.put("centre", centre);
        all.put("rung", rung == null ? "" : rung.name());
        all.put("after", next);
        var query = all.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
