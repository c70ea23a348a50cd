package org.linli.web;

import java.time.Clock;
import org.linli.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The style page: every component in all its states, to look at and to test. Only where the sample district is
 * loaded; every figure and name on it is invented.
 */
@Controller
@Allow(anyone = true)
class KitController {

    private final Clock clock;

    KitController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/kit")
    ModelAndView kit(Page page) {
        return show(page, "web/kit");
    }

    /** The workbench frame with its three panes. */
    @GetMapping("/kit/work")
    ModelAndView work(Page page) {
        return show(page, "web/kitWork");
    }

    /** The command screen's frame. */
    @GetMapping("/kit/wall")
    ModelAndView wall(Page page) {
        return show(page, "web/kitWall");
    }

    private ModelAndView show(Page page, String template) {
        if (!page.sample()) {
            throw new NotFound("page", page.path());
        }
        return page.show(template, KitPage.at(clock.instant()));
    }
}
