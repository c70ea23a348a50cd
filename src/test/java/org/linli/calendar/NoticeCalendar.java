package org.linli.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** The calendar of the notices that come with the program, without a database; remembers which years it was asked for. */
final class NoticeCalendar {

    private static final Map<Integer, List<SpecialDay>> BY_YEAR = read();

    private final Map<Integer, YearDays> asked = new ConcurrentHashMap<>();

    final WorkingDays days = new WorkingDays(this::year);

    CalendarTime time(OfficeHours hours) {
        return new CalendarTime(days, new OfficeTime(days, date -> hours));
    }

    OfficeTime office() {
        return new OfficeTime(days, date -> OfficeHours.DEFAULT);
    }

    List<Integer> yearsAskedFor() {
        return asked.keySet().stream().sorted().toList();
    }

    private YearDays year(int year) {
        return asked.computeIfAbsent(year, y -> BY_YEAR.containsKey(y) ? YearDays.byNotice(y, BY_YEAR.get(y))
                : YearDays.withoutNotice(y, List.of()));
    }

    private static Map<Integer, List<SpecialDay>> read() {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = new InputStreamReader(NoticeCalendar.class.getResourceAsStream("/calendar/holidays.csv"),
                StandardCharsets.UTF_8); var rows = format.parse(in)) {
            return rows.stream().map(row -> new SpecialDay(LocalDate.parse(row.get("date")),
                            DayKind.valueOf(row.get("kind")), row.get("name"), row.get("notice")))
                    .collect(Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
