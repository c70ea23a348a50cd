package org.linli.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.linli.setting.Checked;
import org.linli.setting.SettingKey;
import org.linli.shared.BusinessTime;
import org.linli.shared.FieldError;
import org.linli.shared.TimeRange;

/**
 * The district's office hours: in the south of Fujian the afternoon begins and ends half an hour later in summer.
 *
 * @param summerTable whether summer has hours of its own
 * @param summerFrom  first day of the summer table
 * @param summerTo    last day of the summer table
 * @param dayEnd      when the last day of a limit ends
 */
record OfficeHours(Hours usual, boolean summerTable, MonthDay summerFrom, MonthDay summerTo, Hours summer, DayEnd dayEnd)
        implements Checked {

    static final OfficeHours DEFAULT = new OfficeHours(
            new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(17, 30)),
            true, MonthDay.of(6, 1), MonthDay.of(9, 30),
            new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0), LocalTime.of(15, 0), LocalTime.of(18, 0)),
            DayEnd.CLOSE_OF_BUSINESS);

    static final SettingKey<OfficeHours> KEY = new SettingKey<>("calendar.officeHours", OfficeHours.class, DEFAULT);

    record Hours(LocalTime morningFrom, LocalTime morningTo, LocalTime afternoonFrom, LocalTime afternoonTo) {

        void check(String prefix, List<FieldError> errors) {
            var times = List.of(morningFrom, morningTo, afternoonFrom, afternoonTo);
            var names = List.of("morningFrom", "morningTo", "afternoonFrom", "afternoonTo");
            for (int i = 1; i < times.size(); i++) {
                var earlier = times.get(i - 1);
                var mayTouch = i == 2;
                if (times.get(i).isBefore(earlier) || !mayTouch && times.get(i).equals(earlier)) {
                    errors.add(FieldError.of(prefix + "." + names.get(i), "calendar.error.hoursOrder", earlier.toString()));
                }
            }
        }
    }

    /** The two openings of one day. */
    record Openings(TimeRange morning, TimeRange afternoon) {

        List<TimeRange> inOrder() {
            return List.of(morning, afternoon);
        }
    }

    Openings on(LocalDate date) {
        var hours = hoursOn(date);
        return new Openings(range(date, hours.morningFrom(), hours.morningTo()),
                range(date, hours.afternoonFrom(), hours.afternoonTo()));
    }

    /** The moment at which that day is over for a limit in working days. */
    Instant closeOf(LocalDate date) {
        return dayEnd == DayEnd.MIDNIGHT ? BusinessTime.startOf(date.plusDays(1))
                : moment(date, hoursOn(date).afternoonTo());
    }

    @Override
    public List<FieldError> check() {
        var errors = new ArrayList<FieldError>();
        usual.check("usual", errors);
        summer.check("summer", errors);
        if (summerTable && summerTo.isBefore(summerFrom)) {
            errors.add(FieldError.of("summerTo", "calendar.error.summerOrder"));
        }
        return errors;
    }

    private Hours hoursOn(LocalDate date) {
        var day = MonthDay.from(date);
        return summerTable && !day.isBefore(summerFrom) && !day.isAfter(summerTo) ? summer : usual;
    }

    private static TimeRange range(LocalDate date, LocalTime from, LocalTime to) {
        return new TimeRange(moment(date, from), moment(date, to));
    }

    private static Instant moment(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(BusinessTime.ZONE).toInstant();
    }
}
