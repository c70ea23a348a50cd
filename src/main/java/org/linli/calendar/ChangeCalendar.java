package org.linli.calendar;

import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.linli.calendar.events.CalendarChanged;
import org.linli.shared.Actor;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;
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
     * @throws Invalid fields {@code name}, {@code notice}, {@code reason}
     */
    public void decide(SpecialDay day, String reason, Actor actor) {
        check(day, reason);
        write(day.date().getYear(), () -> List.of(
                new DayDecision(day, false, actor.id(), actor.name(), clock.instant(), reason.strip())));
    }

    /**
     * Enters a year's notice. The rows are the whole of it: days of an earlier import that are missing are ordinary days
     * again; what was decided by hand stays where the notice does not name the date.
     *
     * @param csv {@code date,name,kind,notice} with a header line
     * @return how many dates have changed
     * @throws Invalid field {@code csv}, one error a wrong line; nothing is entered then
     */
    public int enterNotice(int year, String csv, Actor actor) {
        var days = NoticeFile.read(new StringReader(csv), "csv");
        check(year, days);
        return write(year, () -> changes(year, days, actor));
    }

    private List<DayDecision> changes(int year, List<SpecialDay> days, Actor actor) {
        var current = decisions.listCurrent().stream().filter(decision -> decision.year() == year)
                .collect(Collectors.toMap(DayDecision::date, Function.identity()));
        var changes = new ArrayList<SpecialDay>();
        for (var day : days) {
            var decided = current.remove(day.date());
            if (decided == null || !decided.fromNotice() || !decided.day().equals(day)) {
                changes.add(day);
            }
        }
        current.values().stream().filter(DayDecision::fromNotice).map(DayDecision::day)
                .filter(day -> day.kind() != DayKind.ORDINARY)
                .forEach(day -> changes.add(new SpecialDay(day.date(), DayKind.ORDINARY, day.name(), day.notice())));
        return changes.stream()
                .map(day -> new DayDecision(day, true, actor.id(), actor.name(), clock.instant(), "")).toList();
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

    private static void check(int year, List<SpecialDay> days) {
        if (days.isEmpty()) {
            throw Invalid.field("csv", "calendar.error.empty");
        }
        var strange = days.stream().map(SpecialDay::date).filter(date -> date.getYear() != year)
                .map(date -> FieldError.of("csv", "calendar.error.otherYear", date.toString(), Integer.toString(year))).toList();
        if (!strange.isEmpty()) {
            throw new Invalid(strange);
        }
    }

    private static void check(SpecialDay day, String reason) {
        var errors = new ArrayList<FieldError>();
        if (day.kind() != DayKind.ORDINARY && day.name().isBlank()) {
            errors.add(FieldError.of("name", "calendar.error.name"));
        }
        if (day.kind() == DayKind.WORK && DayKind.isWeekday(day.date())) {
            errors.add(FieldError.of("kind", "calendar.error.worksAnywayDay"));
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
