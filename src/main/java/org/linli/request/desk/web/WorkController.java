package org.linli.request.desk.web;

import java.util.List;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The workbench of whoever signed in. */
@Controller
@Allow(staff = true)
class WorkController {

    @GetMapping("/work")
    ModelAndView work(Page page) {
        var actor = page.actor();
        for (var bench : List.of(Bench.DESK, Bench.INBOX, Bench.FOLLOW_UP)) {
            if (bench.isFor(actor)) {
                return new ModelAndView("redirect:" + bench.path());
            }
        }
        if (actor.isAny(Role.GRID_WORKER, Role.COMMANDER)) {
            return new ModelAndView("redirect:" + (actor.is(Role.GRID_WORKER) ? "/work/patrol" : "/screen"));
        }
        if (actor.isAny(Role.DISTRICT_ADMIN, Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN)) {
            return new ModelAndView("redirect:/admin");
        }
        if (Bench.REQUESTS.isFor(actor)) {
            return new ModelAndView("redirect:" + Bench.REQUESTS.path());
        }
        if (Responsibility.CLASSES.stream().anyMatch(actor::is)) {
            return new ModelAndView("redirect:/work/responsibilities");
        }
        return page.show("desk/waiting", new WaitingPage(
                actor.roles().stream().sorted().map(role -> page.t().get("desk.waiting." + role.name())).distinct()
                        .toList()));
    }
}
