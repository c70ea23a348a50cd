package org.linli.affair.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.affair.AffairLists.Line;
import org.linli.affair.AffairLists.Pile;

/** Model of {@code affair/desk.jte}. */
public record DeskPage(Pile pile, String query, List<Row> rows, Map<Pile, Integer> counts, String newer, String older,
                       Seen seen) {

    public record Row(Line line, String centre) {
    }

    /** @param several the list is of several centres and says which */
    public record Seen(boolean several, boolean window, Instant now, LocalDate today) {
    }

    public String export() {
        return "/work/cases.csv?pile=" + pile.name() + "&q=" + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8);
    }
}
