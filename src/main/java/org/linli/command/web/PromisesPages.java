package org.linli.command.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.calendar.Limit;
import org.linli.command.Commitments;
import org.linli.command.MonthFigures;
import org.linli.command.MonthFigures.By;
import org.linli.command.Quality;
import org.linli.command.Screen;
import org.linli.command.web.PromisesPage.Kept;
import org.linli.command.web.PromisesPage.Promised;
import org.linli.request.ServiceLimits;
import org.linli.request.ServiceLimits.ServiceLimit;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts beside each other what is promised today and what was kept in a month. */
@Component
class PromisesPages {

    private static final int LITTLE = 10;

    private final MonthFigures figures;
    private final ServiceLimits limits;
    private final Screen screen;
    private final ScreenNames names;
    private final Standards standards;

    PromisesPages(MonthFigures figures, ServiceLimits limits, Screen screen, ScreenNames names, Standards standards) {
        this.figures = figures;
        this.limits = limits;
        this.screen = screen;
        this.names = names;
        this.standards = standards;
    }

    /** What the city wrote beside its limits. */
    @Component
    record Standards(Settings settings, SettingKey<Commitments> key) {

        Commitments at(LocalDate day) {
            return settings.at(key, day).value();
        }
    }

    PromisesPage page(Texts t, String month, boolean rows) {
        var months = Months.of(month, figures.present());
        var in = names.in(t);
        var all = figures.all(months.shown());
        Map<String, Quality> kept = figures.by(By.CATEGORY, months.shown()).stream()
                .collect(Collectors.toMap(Quality::key, Function.identity()));
        var commitments = standards.at(figures.today());
        var target = screen.rules().promiseTarget();
        return new PromisesPage(months, rows, target, commitments.phone(), all, figures.rates(all.cohort(), months.shown()),
                promised(in, commitments, kept, months), departments(in, months, target));
    }

    private List<Promised> promised(ScreenNames.In in, Commitments commitments, Map<String, Quality> kept, Months months) {
        var day = months.shown().equals(figures.present()) ? figures.today() : months.shown().atEndOfMonth();
        return limits.at(day).stream().map(limit -> promised(in, commitments, limit,
                kept.getOrDefault(limit.category().code(), Quality.NONE))).toList();
    }

    private static Promised promised(ScreenNames.In in, Commitments commitments, ServiceLimit limit, Quality quality) {
        var category = limit.category();
        var row = commitments.of(category.code());
        var english = in.t().isEnglish() && !row.standardEn().isBlank();
        return new Promised(category.code(), in.t().name(category.name(), category.nameEn()),
                category.department().isEmpty() ? "" : in.department(category.department()),
                LimitWords.of(limit.accept(), in.t()), LimitWords.of(limit.sign(), in.t()),
                LimitWords.of(limit.contact(), in.t()), LimitWords.of(promise(limit, row), in.t()),
                english ? row.standardEn() : row.standard(), !english, commitments.phoneOf(category.code()), quality);
    }

    /** The shorter of the policy's limit and what was promised beside it. */
    private static Limit promise(ServiceLimit limit, Commitments.Row row) {
        var policy = limit.resolve();
        return row.days() > 0 && policy.unit() == Limit.Unit.WORKING_DAY && row.days() < policy.amount()
                ? Limit.workingDays(row.days()) : policy;
    }

    private List<Kept> departments(ScreenNames.In in, Months months, int target) {
        return figures.by(By.DEPARTMENT, months.shown()).stream().filter(it -> it.promised() > 0)
                .map(it -> new Kept(in.department(it.key()), tone(it, target), it)).toList();
    }

    private static String tone(Quality quality, int target) {
        var share = quality.keeping();
        if (share == null || share.compareTo(BigDecimal.valueOf(target)) >= 0) {
            return "sea";
        }
        return share.compareTo(BigDecimal.valueOf(target - LITTLE)) >= 0 ? "gold" : "red";
    }
}
