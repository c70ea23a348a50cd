package org.linli.place.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.place.Centres;
import org.linli.place.SourceType;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the centres' floor space came from: filtered, exported, and which agreements run out. */
@Controller
@Allow(Role.DISTRICT_ADMIN)
class SitesController {

    private static final List<String> COLUMNS = List.of("code", "centre_slug", "position", "name", "name_en", "address", "lon",
            "lat", "crs", "source_type", "owner", "area_m2", "agreement_until", "position_sample");

    private final Centres centres;
    private final Clock clock;

    SitesController(Centres centres, Clock clock) {
        this.centres = centres;
        this.clock = clock;
    }

    @GetMapping("/admin/sites")
    ModelAndView list(Page page, @RequestParam(required = false) @Nullable SourceType source) {
        return page.show("place/sites", view(source));
    }

    /** The same columns as the file that is imported. */
    @GetMapping("/admin/sites.{ending:" + TableFormat.ENDINGS + "}")
    void export(@RequestParam(required = false) @Nullable SourceType source, @PathVariable String ending,
                HttpServletResponse response) throws IOException {
        TableFormat.of(ending).send(response, "sites", COLUMNS, table -> view(source).rows().forEach(row -> {
            var site = row.site();
            table.row(site.code(), row.centre().slug(), site.position(), site.name(), site.nameEn(), site.address(),
                    site.given().lon(), site.given().lat(), site.given().crs(), site.sourceType(), site.owner(),
                    site.areaM2(), site.agreementUntil(), site.positionSample());
        }));
    }

    private SitesPage view(@Nullable SourceType source) {
        return SitesPage.of(centres.list(), source, BusinessTime.dateOf(clock.instant()));
    }
}
