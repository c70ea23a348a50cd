package org.linli.command.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.linli.command.MonthFigures;
import org.linli.command.MonthFigures.By;
import org.linli.command.Quality;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rates, and the time that requests stood in each status, by department, category and source. */
@Controller
@Allow({Role.COMMANDER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR})
class QualityController {

    private final MonthFigures figures;
    private final ScreenNames names;
    private final QualityTable table;

    QualityController(MonthFigures figures, ScreenNames names, QualityTable table) {
        this.figures = figures;
        this.names = names;
        this.table = table;
    }

    @GetMapping("/work/rates")
    ModelAndView rates(Page page, @RequestParam(defaultValue = "") String month) {
        var months = Months.of(month, figures.present());
        var in = names.in(page.t());
        var all = figures.all(months.shown());
        return page.show("command/rates", new QualityPage(months, all, figures.rates(all.cohort(), months.shown()),
                lines(figures.by(By.DEPARTMENT, months.shown()), in, By.DEPARTMENT),
                lines(figures.by(By.CATEGORY, months.shown()), in, By.CATEGORY),
                lines(figures.by(By.SOURCE, months.shown()), in, By.SOURCE),
                QualityPage.drawn(figures.stays(By.DEPARTMENT, months.shown()), in::department, "lead="),
                QualityPage.drawn(figures.stays(By.CATEGORY, months.shown()), in::category, "category=")));
    }

    private static List<QualityPage.Line> lines(List<Quality> all, ScreenNames.In in, By by) {
        return all.stream().map(it -> switch (by) {
            case DEPARTMENT -> new QualityPage.Line(in.department(it.key()), "lead=" + it.key(), it);
            case SOURCE -> new QualityPage.Line(in.source(it.key()), "source=" + it.key(), it);
            case CATEGORY, ALL -> new QualityPage.Line(in.category(it.key()), "category=" + it.key(), it);
        }).toList();
    }

    @GetMapping("/work/rates/{by:departments|categories|sources}.{ending:" + TableFormat.ENDINGS + "}")
    void file(Page page, @PathVariable String by, @PathVariable String ending,
              @RequestParam(defaultValue = "") String month, HttpServletResponse response) throws IOException {
        var months = Months.of(month, figures.present());
        var kind = switch (by) {
            case "departments" -> By.DEPARTMENT;
            case "sources" -> By.SOURCE;
            default -> By.CATEGORY;
        };
        TableFormat.of(ending).send(response, "rates-" + by + "-" + months.shown(), table.header(page.t(), kind),
                file -> table.write(months.shown(), kind, names.in(page.t()), file));
    }
}
