package org.linli.calendar.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linli.calendar.CalendarWarnings;
import org.linli.calendar.ChangeCalendar;
import org.linli.calendar.DayDecision;
import org.linli.calendar.YearCalendar;
import org.linli.calendar.web.CalendarPage.DayForm;
import org.linli.calendar.web.CalendarPage.NoticeForm;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.shared.imports.SheetText;
import org.linli.shared.imports.ImportProblem;
import org.linli.shared.imports.ImportRefused;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/admin/calendar")
@Allow({Role.DISTRICT_ADMIN, Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN, Role.AUDITOR})
class CalendarPages {

    private static final String TEMPLATE = "calendar/year";

    private final YearCalendar calendar;
    private final CalendarWarnings warnings;
    private final ChangeCalendar change;
    private final Clock clock;

    CalendarPages(YearCalendar calendar, CalendarWarnings warnings, ChangeCalendar change, Clock clock) {
        this.calendar = calendar;
        this.warnings = warnings;
        this.change = change;
        this.clock = clock;
    }

    /** @param date that the form for one day begins with */
    @GetMapping
    ModelAndView show(Page page, @RequestParam Optional<Integer> year, @RequestParam Optional<LocalDate> date) {
        var shown = year.or(() -> date.map(LocalDate::getYear)).filter(CalendarPages::isShown).orElseGet(() -> today().getYear());
        return page.show(TEMPLATE, model(page, shown, DayForms.of(date, calendar), noNotice()));
    }

    @PostMapping("/days")
    @Allow(Role.DISTRICT_ADMIN)
    ModelAndView decide(Page page, DaySent sent) {
        try {
            var day = sent.day();
            change.decide(day, sent.reason(), page.actor());
            return new ModelAndView("redirect:/admin/calendar?year=" + day.date().getYear() + "&done=calendar.done.day");
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, model(page, sent.year().orElseGet(() -> today().getYear()),
                    sent.form(FormErrors.of(invalid)), noNotice()));
        }
    }

    @PostMapping("/notices")
    @Allow(Role.DISTRICT_ADMIN)
    ModelAndView enterNotice(Page page, @RequestParam int year, @RequestParam(defaultValue = "") String csv,
                             @RequestParam(required = false) @Nullable MultipartFile file) {
        var text = file == null || file.isEmpty() ? csv : SheetText.of("holidays.csv", bytes(file));
        try {
            change.enterNotice(year, text, page.actor());
            return new ModelAndView("redirect:/admin/calendar?year=" + year + "&done=calendar.done.notice");
        } catch (ImportRefused refused) {
            return page.again(TEMPLATE, model(page, year, DayForms.of(Optional.empty(), calendar),
                    new NoticeForm(text, inOrder(refused))));
        }
    }

    private CalendarPage model(Page page, int year, DayForm day, NoticeForm notice) {
        var special = calendar.specialDays(year);
        var byDate = special.stream().collect(Collectors.toMap(DayDecision::date, Function.identity()));
        var months = IntStream.rangeClosed(1, 12).mapToObj(month ->
                MonthSheet.of(YearMonth.of(year, month), calendar::isWorkingDay, byDate, today())).toList();
        return new CalendarPage(year, calendar.isKnown(year), years(year), months, DayRun.of(special), calendar.history(year),
                page.actor().is(Role.DISTRICT_ADMIN), day, notice);
    }

    /** Those with a notice, this and the next one, and those that deadlines reached. */
    private TreeSet<Integer> years(int shown) {
        var years = new TreeSet<>(calendar.knownYears());
        years.addAll(warnings.yearsWithoutNotice());
        years.addAll(List.of(shown, today().getYear(), today().getYear() + 1));
        return years;
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    private static boolean isShown(int year) {
        return year >= 2000 && year <= 2199;
    }

    private static List<ImportProblem> inOrder(ImportRefused refused) {
        return refused.problems().stream().sorted(Comparator.comparingLong(ImportProblem::line)).toList();
    }

    private static NoticeForm noNotice() {
        return new NoticeForm("", List.of());
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
