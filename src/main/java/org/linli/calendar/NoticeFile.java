package org.linli.calendar;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;

/**
 * The days of the State Council's notices as CSV: {@code date,name,kind,notice}, kind OFF or WORK. All rows are looked
 * at, so that whoever typed them learns of every mistake at once.
 */
final class NoticeFile {

    static final List<String> HEADER = List.of("date", "name", "kind", "notice");

    static final int LONGEST_NAME = 60;
    static final int LONGEST_NOTICE = 300;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private final String field;
    private final List<SpecialDay> days = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    private NoticeFile(String field) {
        this.field = field;
    }

    /**
     * @param field the form's field to which errors belong
     * @throws Invalid with one error a wrong row, naming its line
     */
    static List<SpecialDay> read(Reader text, String field) {
        var file = new NoticeFile(field);
        try (var rows = FORMAT.parse(text)) {
            var iterator = rows.iterator();
            if (!iterator.hasNext() || !isHeader(iterator.next())) {
                throw Invalid.field(field, "calendar.error.header", String.join(",", HEADER));
            }
            while (iterator.hasNext()) {
                var row = iterator.next();
                file.add(row, rows.getCurrentLineNumber());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!file.errors.isEmpty()) {
            throw new Invalid(file.errors);
        }
        return file.days;
    }

    private static boolean isHeader(CSVRecord row) {
        return row.stream().map(cell -> cell.replace("\uFEFF", "")).toList().equals(HEADER);
    }

    private void add(CSVRecord row, long line) {
        if (row.size() != HEADER.size()) {
            errors.add(FieldError.of(field, "calendar.error.columns", line, HEADER.size()));
            return;
        }
        var date = date(row.get(0), line);
        var kind = kind(row.get(2), line);
        if (row.get(1).isEmpty() || row.get(1).length() > LONGEST_NAME || row.get(3).length() > LONGEST_NOTICE
                || row.get(3).isEmpty()) {
            errors.add(FieldError.of(field, "calendar.error.texts", line));
        }
        if (date == null || kind == null) {
            return;
        }
        if (!seen.add(date)) {
            errors.add(FieldError.of(field, "calendar.error.twice", line, date.toString()));
        } else if (kind == DayKind.WORK && DayKind.isWeekday(date)) {
            errors.add(FieldError.of(field, "calendar.error.worksAnyway", line, date.toString()));
        } else {
            days.add(new SpecialDay(date, kind, row.get(1), row.get(3)));
        }
    }

    private @Nullable LocalDate date(String text, long line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            errors.add(FieldError.of(field, "calendar.error.date", line, text));
            return null;
        }
    }

    private @Nullable DayKind kind(String text, long line) {
        if (text.equals("OFF") || text.equals("WORK")) {
            return DayKind.valueOf(text);
        }
        errors.add(FieldError.of(field, "calendar.error.kind", line, text));
        return null;
    }
}
