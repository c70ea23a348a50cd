package org.linli.request.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The ladder: who stands on which rung, as a picture, a list and a file. */
@Controller
@Allow({Role.SUPERVISOR, Role.COMMANDER, Role.DISTRICT_ADMIN, Role.AUDITOR, Role.LEAD, Role.CENTRE_MANAGER})
class LadderController {

    private final LadderPages pages;
    private final LadderExport export;

    LadderController(LadderPages pages, LadderExport export) {
        this.pages = pages;
        this.export = export;
    }

    @GetMapping("/work/supervision")
    ModelAndView ladder(Page page, LadderForm asked) {
        return page.show("supervision/ladder", pages.of(asked.complete(), page));
    }

    @GetMapping("/work/supervision.{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, LadderForm asked, @PathVariable String ending, HttpServletResponse response) throws IOException {
        export.write(page, asked.complete(), TableFormat.of(ending), response);
    }
}
