package org.linli.place.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.linli.place.OpeningHours;
import org.linli.place.Span;
import org.linli.web.FormErrors;

/** A week's hours as they are typed, Monday first. */
public record WeekForm(List<String> days) {

    static WeekForm of(OpeningHours hours) {
        var days = new ArrayList<String>();
        for (var day : DayOfWeek.values()) {
            days.add(WeekLine.words(hours.week().getOrDefault(day, List.of())));
        }
        return new WeekForm(List.copyOf(days));
    }

    static WeekForm of(Map<String, String> parameters) {
        var days = new ArrayList<String>();
        for (var day : DayOfWeek.values()) {
            days.add(parameters.getOrDefault("day" + day.getValue(), "").strip());
        }
        return new WeekForm(List.copyOf(days));
    }

    FormErrors check() {
        var errors = FormErrors.none();
        for (int i = 0; i < days.size(); i++) {
            if (HoursText.parse(days.get(i)).isEmpty()) {
                errors.add("day" + (i + 1), "place.admin.error.hours");
            }
        }
        return errors;
    }

    Map<DayOfWeek, List<Span>> week() {
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (int i = 0; i < days.size(); i++) {
            week.put(DayOfWeek.of(i + 1), HoursText.parse(days.get(i)).orElseThrow());
        }
        return week;
    }
}
