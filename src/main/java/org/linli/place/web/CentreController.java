package org.linli.place.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.place.Centres;
import org.linli.place.ChosenCommunity;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The centres as everybody sees them. */
@Controller
@Allow(anyone = true)
class CentreController {

    private final CentrePages pages;
    private final Centres centres;
    private final ChosenCommunity chosen;

    CentreController(CentrePages pages, Centres centres, ChosenCommunity chosen) {
        this.pages = pages;
        this.centres = centres;
        this.chosen = chosen;
    }

    /** @param function only those that have it */
    @GetMapping("/centres")
    ModelAndView list(Page page, @RequestParam(defaultValue = "") String function, HttpServletRequest request,
                      HttpServletResponse response) {
        chosen.remember(request, response);
        return page.show("place/centres", pages.list(page.t(), function, chosen.of(request, page.actor())));
    }

    @GetMapping("/centres/{slug}")
    ModelAndView one(Page page, @PathVariable String slug, HttpServletRequest request) {
        return page.show("place/centre",
                pages.one(page.t(), centres.get(slug), chosen.of(request, page.actor())));
    }
}
