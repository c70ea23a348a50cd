package org.linli.request.engine;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Order numbers: LL, the date, and at least six digits from a sequence that is fetched in blocks. Gaps are allowed;
 * nothing personal is in a number.
 */
@Component
class NumberBlock {

    /** As the sequence is declared to step. */
    private static final int BLOCK = 64;
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private final StoredRequests requests;
    private long next;
    private long end;

    NumberBlock(StoredRequests requests) {
        this.requests = requests;
    }

    String next(Instant now) {
        return "LL" + DATE.format(BusinessTime.dateOf(now)) + "%06d".formatted(nextDigits());
    }

    private synchronized long nextDigits() {
        if (next == end) {
            next = requests.nextNumberBlock();
            end = next + BLOCK;
        }
        return next++;
    }
}
