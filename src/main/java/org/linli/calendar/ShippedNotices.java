package org.linli.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.linli.shared.Actor;
import org.linli.shared.imports.ImportFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Enters the notices that come with the program ({@code calendar/holidays.csv}). A date about which anything was decided
 * before is left as it is, so a new version of the program brings new years and never undoes what a district corrected.
 */
@Component
class ShippedNotices {

    private final DayDecisions decisions;
    private final TransactionOperations transaction;
    private final Clock clock;

    ShippedNotices(DayDecisions decisions, TransactionOperations transaction, Clock clock) {
        this.decisions = decisions;
        this.transaction = transaction;
        this.clock = clock;
    }

    void enter() {
        transaction.executeWithoutResult(status -> {
            decisions.lock();
            var decided = decisions.listCurrent().stream().map(DayDecision::date).collect(Collectors.toSet());
            decisions.add(read().stream().filter(day -> !decided.contains(day.date()))
                    .map(day -> new DayDecision(day, true, Actor.SYSTEM.id(), Actor.SYSTEM.name(), clock.instant(), ""))
                    .toList());
        });
    }

    static List<SpecialDay> read() {
        try {
            var text = new ClassPathResource("calendar/" + NoticeFile.NAME).getContentAsString(StandardCharsets.UTF_8);
            return NoticeFile.read(new ImportFile(NoticeFile.NAME, text), OptionalInt.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
