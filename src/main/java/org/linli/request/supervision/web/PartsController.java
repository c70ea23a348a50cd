package org.linli.request.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.linli.request.supervision.PartFigures;
import org.linli.request.supervision.UnitParts;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Each unit's own table of its parts, and the district's count of orders. */
@Controller
@Allow({Role.SUPERVISOR, Role.COMMANDER, Role.DISTRICT_ADMIN, Role.AUDITOR, Role.LEAD})
class PartsController {

    private static final String PATH = "/work/supervision/parts";
    private static final List<String> COLUMNS = List.of("unit", "as", "parts", "signed", "contacted", "due", "inTime", "late");

    private final PartFigures figures;
    private final Names names;
    private final Clock clock;

    PartsController(PartFigures figures, Names names, Clock clock) {
        this.figures = figures;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView parts(Page page, @RequestParam(defaultValue = "") String month) {
        var shown = MonthForm.of(month, MonthForm.present(clock));
        return page.show("supervision/parts", new PartsPage(shown,
                page.actor().scope().isDistrict() ? figures.district(shown.shown()) : null, rows(shown, page),
                PATH + ".csv?month=" + shown.shown()));
    }

    @GetMapping(PATH + ".{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @RequestParam(defaultValue = "") String month, @PathVariable String ending,
                HttpServletResponse response) throws IOException {
        var t = page.t();
        var shown = MonthForm.of(month, MonthForm.present(clock));
        TableFormat.of(ending).send(response, "parts-" + shown.shown(),
                COLUMNS.stream().map(column -> t.get("supervision.part." + column)).toList(), table -> {
                    for (var row : rows(shown, page)) {
                        var p = row.parts();
                        table.row(row.unit(), t.get(p.lead() ? "supervision.part.lead" : "supervision.part.help"), p.parts(),
                                p.signed(), p.lead() ? p.contacted() : null, p.due(), p.inTime(), p.late());
                    }
                });
    }

    /** Whoever is not of the district sees one unit: their own. */
    private List<PartsPage.Row> rows(MonthForm month, Page page) {
        var scope = page.actor().scope();
        var rows = new ArrayList<PartsPage.Row>();
        UnitParts before = null;
        for (var parts : figures.units(month.shown(), scope.isDistrict() ? "" : scope.code())) {
            rows.add(new PartsPage.Row(names.unit(parts.unit(), page.t()), before == null || !before.unit().equals(parts.unit()), parts));
            before = parts;
        }
        return rows;
    }
}
