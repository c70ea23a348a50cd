package org.linli.calendar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The working days of all years in memory, on every node. The notices that come with the program are entered first, so
 * that a new installation counts right from its first minute.
 */
@Component
class CalendarBook implements CalendarWarnings {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarBook.class);

    private final DayDecisions decisions;
    private final Set<Integer> askedWithoutNotice = new ConcurrentSkipListSet<>();
    private volatile Edition edition;

    CalendarBook(DayDecisions decisions, ShippedNotices shipped) {
        this.decisions = decisions;
        shipped.enter();
        this.edition = read();
    }

    YearDays year(int year) {
        var days = edition.year(year);
        if (!days.isKnown() && askedWithoutNotice.add(year)) {
            LOG.warn("the holidays of {} are not entered: Monday to Friday without 1 January count as working days", year);
        }
        return days;
    }

    /** As {@link #year}, for looking only: it is no reason for a warning. */
    YearDays peek(int year) {
        return edition.year(year);
    }

    /** What counts for the dates of a year, in their order. */
    List<DayDecision> decisions(int year) {
        return edition.byYear().getOrDefault(year, List.of());
    }

    Set<Integer> knownYears() {
        return edition.known();
    }

    @Override
    public List<Integer> yearsWithoutNotice() {
        return askedWithoutNotice.stream().filter(year -> !edition.known().contains(year)).toList();
    }

    /** @return the years that are not what they were, in order */
    List<Integer> reload() {
        var before = edition;
        var after = read();
        edition = after;
        askedWithoutNotice.removeAll(after.known());
        return Stream.of(before, after).flatMap(e -> Stream.concat(e.byYear().keySet().stream(), e.known().stream()))
                .distinct().filter(year -> !after.isAsIn(before, year)).sorted().toList();
    }

    /** So that what another node decided is seen here. Without the database the last edition holds. */
    @Scheduled(fixedDelay = 2_000, initialDelay = 2_000)
    void reloadWhenChanged() {
        try {
            if (decisions.lastId() != edition.lastId()) {
                reload();
            }
        } catch (DataAccessException e) {
            LOG.debug("calendar not looked at: {}", e.getMessage());
        }
    }

    /** The id is read first: a row that comes in between makes the next look read again, never miss it. */
    private Edition read() {
        var lastId = decisions.lastId();
        var byYear = decisions.listCurrent().stream().collect(Collectors.groupingBy(DayDecision::year));
        return new Edition(lastId, byYear, Set.copyOf(decisions.listKnownYears()), new ConcurrentHashMap<>());
    }

    private record Edition(long lastId, Map<Integer, List<DayDecision>> byYear, Set<Integer> known,
                           Map<Integer, YearDays> years) {

        YearDays year(int year) {
            var made = years.get(year);
            return made != null ? made : years.computeIfAbsent(year, this::make);
        }

        boolean isAsIn(Edition other, int year) {
            return known.contains(year) == other.known.contains(year)
                    && byYear.getOrDefault(year, List.of()).equals(other.byYear.getOrDefault(year, List.of()));
        }

        private YearDays make(int year) {
            var days = byYear.getOrDefault(year, List.of()).stream().map(DayDecision::day).toList();
            return known.contains(year) ? YearDays.byNotice(year, days) : YearDays.withoutNotice(year, days);
        }
    }
}
