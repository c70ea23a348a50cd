package org.linli.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.ImportRefused;

/** The days of the State Council's notices as CSV: {@code date,name,kind,notice}, kind OFF or WORK. */
final class NoticeFile {

    static final String NAME = "holidays.csv";
    static final String HEADER = "date,name,kind,notice";
    static final int LONGEST_NAME = 60;
    static final int LONGEST_NOTICE = 300;

    private NoticeFile() {
    }

    /**
     * @param year that all dates must lie in; empty for any
     * @throws ImportRefused with every mistake found
     */
    static List<SpecialDay> read(ImportFile file, OptionalInt year) {
        var days = new ArrayList<SpecialDay>();
        for (var row : file.rows(List.of("date"), "name", "kind", "notice")) {
            var day = new SpecialDay(row.date("date"), kind(row), row.text("name"), row.text("notice"));
            check(row, day, year);
            days.add(day);
        }
        if (days.isEmpty()) {
            file.add(0, "", "calendar.error.empty");
        }
        file.refuseIfWrong();
        return days;
    }

    private static DayKind kind(CsvRow row) {
        var kind = row.text("kind");
        row.require(kind.isEmpty() || kind.equals("OFF") || kind.equals("WORK"), "kind", "calendar.error.kind", kind);
        return kind.equals("WORK") ? DayKind.WORK : DayKind.OFF;
    }

    private static void check(CsvRow row, SpecialDay day, OptionalInt year) {
        row.require(day.name().length() <= LONGEST_NAME, "name", "calendar.error.tooLong", LONGEST_NAME);
        row.require(day.notice().length() <= LONGEST_NOTICE, "notice", "calendar.error.tooLong", LONGEST_NOTICE);
        if (!day.date().equals(LocalDate.EPOCH)) {
            row.require(day.kind() != DayKind.WORK || !DayKind.isWeekday(day.date()), "kind", "calendar.error.worksAnyway");
            row.require(year.isEmpty() || day.date().getYear() == year.getAsInt(), "date", "calendar.error.otherYear",
                    day.date().toString(), Integer.toString(year.orElse(0)));
        }
    }
}
