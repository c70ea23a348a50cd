package org.linli.request.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.linli.place.ChosenCommunity;
import org.linli.place.Community;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 说事: a short form without categories; the centre sorts what was said. It is sent the order's way. */
@Controller
@Allow(anyone = true)
class TalkController {

    static final String TEMPLATE = "request/talk";

    private final PlacePages pages;
    private final Placements placements;
    private final ChosenCommunity community;

    TalkController(PlacePages pages, Placements placements, ChosenCommunity community) {
        this.pages = pages;
        this.placements = placements;
        this.community = community;
    }

    @GetMapping("/talk")
    ModelAndView form(Page page, HttpServletRequest request) {
        var here = community.of(request, page.actor()).map(Community::code).orElse("");
        var form = PlaceForm.empty("", "", UUID.randomUUID().toString())
                .withPlace(new PlaceForm.Place(here, "", "", ""))
                .withPerson(new PlaceForm.Person("", placements.maskedPhone(page.actor()).orElse(""), PlaceForm.Privacy.OPEN))
                .withMore(new PlaceForm.More("", Map.of(), true));
        return page.show(TEMPLATE, pages.of(page.t(), form, FormErrors.none()));
    }
}
