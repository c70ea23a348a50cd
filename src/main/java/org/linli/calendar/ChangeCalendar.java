package org.linli.calendar;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.linli.calendar.events.CalendarChanged;
import org.linli.shared.Actor;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.ImportRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Decides what dates are: one by hand with a reason, or a whole year by its notice. */
@Component
public class ChangeCalendar {

    private static final int LONGEST_REASON = 300;

    private final DayDecisions decisions;
    private final CalendarBook book;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeCalendar(DayDecisions decisions, CalendarBook book, TransactionOperations transaction,
                   ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.book = book;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds or corrects one date.
     *
     * @throws Invalid fields {@code name}, {@code kind}, {@code notice}, {@code reason}
     */
    public void decide(SpecialDay day, String reason, Actor actor) {
        check(day, reason);
        write(day.date().getYear(), () -> List.of(
                new DayDecision(day, false, actor.id(), actor.name(), clock.instant(), reason.strip())));
    }

    /**
     * Enters a year's notice, whole or not at all.
     *
     * @param csv {@code date,name,kind,notice} with a header line
     * @return how many dates have changed
     * @throws ImportRefused with every wrong line
     * @see YearNotice
     */
    public int enterNotice(int year, String csv, Actor actor) {
        var notice = new YearNotice(year, NoticeFile.read(new ImportFile(NoticeFile.NAME, csv), OptionalInt.of(year)));
        return write(year, () -> notice.changes(decisions.listCurrent(), actor, clock.instant()));
    }

    /** Under the lock; the book is right again whatever happens. */
    private int write(int year, Supplier<List<DayDecision>> made) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                decisions.lock();
                var changes = made.get();
                decisions.add(changes);
                book.reload();
                if (!changes.isEmpty()) {
                    events.publishEvent(new CalendarChanged(year));
                }
                return changes.size();
            }));
        } catch (RuntimeException e) {
            book.reload();
            throw e;
        }
    }

    private static void check(SpecialDay day, String reason) {
        var errors = new ArrayList<FieldError>();
        if (day.kind() != DayKind.ORDINARY && day.name().isBlank()) {
            errors.add(FieldError.of("name", "calendar.error.name"));
        }
        if (day.kind() == DayKind.WORK && DayKind.isWeekday(day.date())) {
            errors.add(FieldError.of("kind", "calendar.error.worksAnyway"));
        }
        if (reason.isBlank()) {
            errors.add(FieldError.of("reason", "calendar.error.reason"));
        }
        tooLong("name", day.name(), NoticeFile.LONGEST_NAME, errors);
        tooLong("notice", day.notice(), NoticeFile.LONGEST_NOTICE, errors);
        tooLong("reason", reason, LONGEST_REASON, errors);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static void tooLong(String field, String text, int longest, List<FieldError> errors) {
        if (text.length() > longest) {
            errors.add(FieldError.of(field, "calendar.error.tooLong", longest));
        }
    }
}
