package org.linli.command.web;

import java.util.List;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

    private static boolean mayOpenRows(Actor actor) {
        return List.of(Role.COMMANDER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR).stream().anyMatch(actor::is);
    }
}
