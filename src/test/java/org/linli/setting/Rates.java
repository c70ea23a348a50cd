package org.linli.setting;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.linli.shared.FieldError;

/** A record with one component of every kind a setting may have. */
public record Rates(int days, long fen, boolean open, BigDecimal share, String name, LocalTime closes, LocalDate until,
             MonthDay summer, DayOfWeek weekday, Inner inner, List<Row> rows, List<String> words) implements Checked {

    public static final Rates DEFAULT = new Rates(5, 300, true, new BigDecimal("0.8"), "𠮷", LocalTime.of(17, 30),
            LocalDate.of(2030, 1, 1), MonthDay.of(6, 1), DayOfWeek.MONDAY, new Inner(1),
            List.of(new Row("a", 1, DayOfWeek.MONDAY), new Row("b", 2, DayOfWeek.FRIDAY)), List.of("x", "y"));

    public record Inner(int depth) {
    }

    public record Row(String name, int minutes, DayOfWeek weekday) {
    }

    /** Not a component: must not be written. */
    boolean isStrange() {
        return true;
    }

    public Rates withRows(Row... other) {
        return new Rates(days, fen, open, share, name, closes, until, summer, weekday, inner, List.of(other), words);
    }

    public Rates withDays(int other) {
        return new Rates(other, fen, open, share, name, closes, until, summer, weekday, inner, rows, words);
    }

    @Override
    public List<FieldError> check() {
        return days < 0 ? List.of(FieldError.of("days", "setting.error.past")) : List.of();
    }
}
