package org.linli.shared.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVRecord;
import org.linli.shared.Crs;
import org.linli.shared.GeoPoint;

/** One row. A value that cannot be read is noted in the file's mistakes and replaced by something harmless. */
public final class CsvRow {

    private final ImportFile file;
    private final Predicate<String> has;
    private final UnaryOperator<String> cells;
    private final long line;
    private boolean right = true;

    CsvRow(ImportFile file, CSVRecord record, long line) {
        this(file, record::isMapped, column -> record.isMapped(column) && record.isSet(column) ? record.get(column) : "", line);
    }

    CsvRow(ImportFile file, Predicate<String> has, UnaryOperator<String> cells, long line) {
        this.file = file;
        this.has = has;
        this.cells = cells;
        this.line = line;
    }

    public long line() {
        return line;
    }

    /** Nothing was wrong with this row so far. */
    public boolean isRight() {
        return right;
    }

    public void wrong(String column, String messageKey, Object... arguments) {
        right = false;
        file.add(line, column, messageKey, arguments);
    }

    /** The file has that column. */
    public boolean has(String column) {
        return has.test(column);
    }

    /** What stands in the column; empty also where the file has no such column. */
    public String optional(String column) {
        return cells.apply(column).replace(Workbooks.BREAK, '\n');
    }

    public String text(String column) {
        var value = optional(column);
        if (value.isEmpty()) {
            wrong(column, "web.import.missing");
        }
        return value;
    }

    /** A code of that form. */
    public String code(String column, String pattern) {
        var value = text(column);
        require(value.isEmpty() || value.matches(pattern), column, "web.import.code", value);
        return value;
    }

    /** Notes a mistake where the condition does not hold. */
    public void require(boolean condition, String column, String messageKey, Object... arguments) {
        if (!condition) {
            wrong(column, messageKey, arguments);
        }
    }

    /** A key of something that must be there already. */
    public String reference(String column, Collection<String> known) {
        var value = text(column);
        if (!value.isEmpty() && !known.contains(value)) {
            wrong(column, "web.import.unknown", value);
        }
        return value;
    }

    /** Keys separated by semicolons. */
    public List<String> references(String column, Collection<String> known) {
        var values = Arrays.stream(optional(column).split(";")).map(String::trim).filter(v -> !v.isEmpty()).toList();
        values.stream().filter(v -> !known.contains(v)).forEach(v -> wrong(column, "web.import.unknown", v));
        return values;
    }

    public int integer(String column) {
        return read(column, Integer::valueOf, "web.import.integer", 0);
    }

    /** An integer that is not negative. */
    public int count(String column) {
        var value = integer(column);
        require(value >= 0, column, "web.import.count", value);
        return value;
    }

    public BigDecimal decimal(String column) {
        return read(column, BigDecimal::new, "web.import.number", BigDecimal.ZERO);
    }

    public Optional<BigDecimal> optionalDecimal(String column) {
        return optional(column).isEmpty() ? Optional.empty() : Optional.of(decimal(column));
    }

    public boolean flag(String column) {
        var value = optional(column);
        if (!List.of("true", "false", "").contains(value)) {
            wrong(column, "web.import.flag", value);
        }
        return value.equals("true");
    }

    public LocalTime time(String column) {
        return read(column, LocalTime::parse, "web.import.time", LocalTime.MIDNIGHT);
    }

    public LocalDate date(String column) {
        return read(column, LocalDate::parse, "web.import.date", LocalDate.EPOCH);
    }

    public Optional<LocalDate> optionalDate(String column) {
        return optional(column).isEmpty() ? Optional.empty() : Optional.of(date(column));
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        var allowed = String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        return read(column, value -> Enum.valueOf(type, value), "web.import.choice", type.getEnumConstants()[0], allowed);
    }

    /** A position from the columns lon, lat and crs; without a crs the nation's own system, CGCS2000. */
    public GeoPoint point() {
        var crs = optional("crs").isEmpty() ? Crs.CGCS2000 : constant("crs", Crs.class);
        var lon = decimal("lon").doubleValue();
        var lat = decimal("lat").doubleValue();
        if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
            wrong("lon", "web.import.position", lon, lat);
            return new GeoPoint(0, 0, crs);
        }
        return new GeoPoint(lon, lat, crs);
    }

    private <T> T read(String column, Function<String, T> reader, String messageKey, T otherwise, Object... arguments) {
        var value = text(column);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            return reader.apply(value);
        } catch (RuntimeException notReadable) {
            wrong(column, messageKey, arguments.length == 0 ? new Object[]{value} : new Object[]{value, arguments[0]});
            return otherwise;
        }
    }
}
