package org.linli.place.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.linli.place.CoverageCount;
import org.linli.place.CoverageMeasure;
import org.linli.place.CoverageReport;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.linli.web.table.TableFile;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The circle of fifteen minutes: how many live inside, who does not. */
@Controller
@Allow({Role.DISTRICT_ADMIN, Role.PLANNER, Role.SUPERVISOR, Role.COMMANDER})
class CoverageController {

    private final CoverageCount count;
    private final MapView map;

    CoverageController(CoverageCount count, MapView map) {
        this.count = count;
        this.map = map;
    }

    @GetMapping("/admin/coverage")
    ModelAndView show(Page page, @RequestParam(defaultValue = "RADIUS") CoverageMeasure measure,
                      @RequestParam(defaultValue = "false") boolean planned) {
        return page.show("place/coverage", new CoveragePage(count.of(measure, planned), map.sketch()));
    }

    /** Who is outside. */
    @GetMapping("/admin/coverage.{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @RequestParam(defaultValue = "RADIUS") CoverageMeasure measure,
                @RequestParam(defaultValue = "false") boolean planned, @PathVariable String ending,
                HttpServletResponse response) throws IOException {
        var t = page.t();
        var header = Stream.of("code", "building", "estate", "community", "households", "residents", "nearest", "metres", "minutes",
                "elderMinutes", "method").map(column -> t.get("place.coverage." + column)).toList();
        TableFormat.of(ending).send(response, "coverage", header,
                table -> count.of(measure, planned).outside().forEach(place -> row(table, place, t)));
    }

    private static void row(TableFile table, CoverageReport.Place place, Texts t) {
        var near = place.near();
        table.row(place.code(), place.name(), place.estate(), t.name(place.communityName(), place.communityNameEn()),
                place.households(), place.residents(),
                near == null ? null : t.name(near.centre().name(), near.centre().nameEn()),
                near == null ? null : near.walk().metres(),
                near == null ? null : near.walk().walkingMinutes(), near == null ? null : near.walk().elderMinutes(),
                near == null ? null : t.of(near.walk().method()));
    }
}
