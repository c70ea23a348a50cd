package org.linli.calendar;

import java.time.Clock;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.linli.calendar.events.CalendarChanged;
import org.linli.shared.Actor;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** holidays.csv: the notices of the years that it names, each of them whole. */
@Component
class HolidayImport implements FileImport {

    private final DayDecisions decisions;
    private final CalendarBook book;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    HolidayImport(DayDecisions decisions, CalendarBook book, ApplicationEventPublisher events,
                  TransactionOperations transaction, Clock clock) {
        this.decisions = decisions;
        this.book = book;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String file() {
        return NoticeFile.NAME;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Imported read(ImportFile file) {
        decisions.lock();
        var days = NoticeFile.read(file, OptionalInt.empty());
        var current = decisions.listCurrent();
        var changes = days.stream().collect(Collectors.groupingBy(day -> day.date().getYear())).entrySet().stream()
                .map(notice -> new YearNotice(notice.getKey(), notice.getValue()))
                .flatMap(notice -> notice.changes(current, Actor.SYSTEM, clock.instant()).stream()).toList();
        decisions.add(changes);
        return new Imported(file(), days.size(), changes.size());
    }

    /** Only now is the file kept: a rehearsal ends before. */
    @EventListener
    void on(Imported imported) {
        if (imported.file().equals(file()) && imported.changed() > 0) {
            var years = book.reload();
            transaction.executeWithoutResult(status ->
                    years.forEach(year -> events.publishEvent(new CalendarChanged(year))));
        }
    }
}
