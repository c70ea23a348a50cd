package org.linli.place.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.place.Centre;
import org.linli.place.Communities;
import org.linli.place.Site;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The centres as a file: for everybody those in operation, for the district all project points. */
@Controller
class CentreExports {

    private final AdminCentres pages;
    private final Communities communities;

    CentreExports(AdminCentres pages, Communities communities) {
        this.pages = pages;
        this.communities = communities;
    }

    @GetMapping("/admin/centres.{ending:" + TableFormat.ENDINGS + "}")
    @Allow(Role.DISTRICT_ADMIN)
    void all(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var t = page.t();
        TableFormat.of(ending).send(response, "project-points", header(t, "place.admin.slug", "place.admin.centre", "place.subdistrict",
                "place.admin.kind", "place.admin.layout", "place.admin.stage", "place.admin.qualified", "place.admin.missing",
                "place.admin.served", "place.admin.phone"), table -> rows(t).forEach(row -> {
                    var centre = row.centre();
                    table.row(centre.slug(), row.name(), row.subdistrict(), t.of(centre.kind()), t.of(centre.layout()),
                            t.of(centre.stage()), t.get(centre.qualified() ? "place.yes" : "place.no"),
                            String.join(t.get("place.comma"), row.missing()), communities(t, centre), centre.phone());
                }));
    }

    @GetMapping("/centres.{ending:" + TableFormat.ENDINGS + "}")
    @Allow(anyone = true)
    void open(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var t = page.t();
        TableFormat.of(ending).send(response, "centres", header(t, "place.admin.centre", "place.subdistrict", "place.admin.address",
                "place.admin.phone", "place.admin.served"), table -> rows(t).stream()
                .filter(row -> row.centre().stage().isOpen()).forEach(row -> table.row(row.name(), row.subdistrict(),
                        row.centre().sites().stream().map(Site::address).collect(Collectors.joining(t.get("place.comma"))),
                        row.centre().phone(), communities(t, row.centre()))));
    }

    private List<AdminCentresPage.Row> rows(Texts t) {
        return pages.list(t, FunctionForm.EMPTY, FormErrors.none()).rows();
    }

    private String communities(Texts t, Centre centre) {
        return centre.communities().stream().map(communities::get).map(community -> t.name(community.name(), community.nameEn()))
                .collect(Collectors.joining(t.get("place.comma")));
    }

    private static List<String> header(Texts t, String... keys) {
        return Stream.of(keys).map(t::get).toList();
    }
}
