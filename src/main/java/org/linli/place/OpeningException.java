package org.linli.place;

import java.time.LocalDate;
import java.util.List;

/**
 * A date on which the week's hours do not hold.
 *
 * @param spans empty: closed that day
 */
public record OpeningException(LocalDate date, List<Span> spans, String reason, String reasonEn) {

    public boolean isClosed() {
        return spans.isEmpty();
    }
}
