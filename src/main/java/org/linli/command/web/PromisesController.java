package org.linli.command.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the district promises and what it kept, for everybody. */
@Controller
class PromisesController {

    private final PromisesPages pages;

    PromisesController(PromisesPages pages) {
        this.pages = pages;
    }

    @GetMapping("/promises")
    @Allow(anyone = true)
    ModelAndView promises(Page page, @RequestParam(defaultValue = "") String month) {
        return page.show("command/promises", pages.page(page.t(), month, mayOpenRows(page.actor())));
    }

    @GetMapping("/promises.{ending:" + TableFormat.ENDINGS + "}")
    @Allow(anyone = true)
    void file(Page page, @PathVariable String ending, @RequestParam(defaultValue = "") String month, HttpServletResponse response)
            throws IOException {
        var t = page.t();
        var shown = pages.page(t, month, false);
        var header = Stream.of("category", "department", "accept", "sign", "contact", "limit", "standard", "phone", "promised", "keptNumber")
                .map(column -> t.get("command.commit." + column)).toList();
        TableFormat.of(ending).send(response, "promises-" + shown.months().shown(), header, table -> shown.categories().forEach(line ->
                table.row(line.name(), line.department(), line.accept(), line.sign(), line.contact(), line.resolve(),
                        line.standard(), line.phone(), line.quality().promised(), line.quality().kept())));
    }

    private static boolean mayOpenRows(Actor actor) {
        return List.of(Role.COMMANDER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR).stream().anyMatch(actor::is);
    }
}
