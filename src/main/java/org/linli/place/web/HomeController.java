package org.linli.place.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.linli.place.ChosenCommunity;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The portal's first page: search, order, my things. */
@Controller
@Allow(anyone = true)
class HomeController {

    private final HomePages pages;
    private final ChosenCommunity chosen;

    HomeController(HomePages pages, ChosenCommunity chosen) {
        this.pages = pages;
        this.chosen = chosen;
    }

    @GetMapping("/")
    ModelAndView home(Page page, HttpServletRequest request, HttpServletResponse response) {
        chosen.remember(request, response);
        return page.show("place/home", pages.of(page, chosen.of(request, page.actor())));
    }
}
