package org.linli.request.supervision.web;

import java.util.UUID;
import org.linli.request.supervision.Cards;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One card: decided on, appealed, ruled on, each with a reason. */
@Controller
@RequestMapping(CardPages.PATH + "/{id:[0-9a-f-]{36}}")
@Allow({Role.SUPERVISOR, Role.COMMANDER, Role.DISTRICT_ADMIN, Role.AUDITOR, Role.LEAD})
class CardController {

    private final CardPages pages;
    private final Cards cards;

    CardController(CardPages pages, Cards cards) {
        this.pages = pages;
        this.cards = cards;
    }

    @GetMapping
    ModelAndView card(Page page, @PathVariable UUID id) {
        return page.show("supervision/card", pages.one(id, "", FormErrors.none(), page));
    }

    @PostMapping("/decide")
    @Allow(Role.SUPERVISOR)
    ModelAndView decide(Page page, @PathVariable UUID id, @RequestParam boolean yes, @RequestParam(defaultValue = "") String reason) {
        return made(page, id, reason, yes ? "confirmed" : "dropped", () -> cards.decide(id, yes, reason, page.actor()));
    }

    @PostMapping("/appeal")
    @Allow(Role.LEAD)
    ModelAndView appeal(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        return made(page, id, reason, "appealed", () -> cards.appeal(id, reason, page.actor()));
    }

    @PostMapping("/rule")
    @Allow({Role.SUPERVISOR, Role.COMMANDER})
    ModelAndView rule(Page page, @PathVariable UUID id, @RequestParam boolean yes, @RequestParam(defaultValue = "") String reason) {
        return made(page, id, reason, yes ? "upheld" : "revoked", () -> cards.rule(id, yes, reason, page.actor()));
    }

    private ModelAndView made(Page page, UUID id, String reason, String done, Runnable move) {
        try {
            move.run();
            return new ModelAndView("redirect:" + CardPages.PATH + "/" + id + "?done=supervision.done." + done);
        } catch (Invalid invalid) {
            return page.again("supervision/card", pages.one(id, reason, FormErrors.of(invalid), page));
        }
    }
}
