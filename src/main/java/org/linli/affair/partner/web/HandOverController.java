package org.linli.affair.partner.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.affair.partner.HandOvers;
import org.linli.affair.partner.Partners;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a centre hands over to units outside, and what it settles by telephone when their systems are down. */
@Controller
@RequestMapping("/work/hand-overs")
@Allow({Role.SOCIAL_WORKER, Role.DISPATCHER, Role.CENTRE_MANAGER})
class HandOverController {

    private final HandOvers handOvers;
    private final Partners partners;
    private final Clock clock;

    HandOverController(HandOvers handOvers, Partners partners, Clock clock) {
        this.handOvers = handOvers;
        this.partners = partners;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Page page, @RequestParam(defaultValue = "") String subject) {
        return page.show("affair/handOvers", model(page, new HandOverPage.Typed(subject, "", "", false), FormErrors.none(), ""));
    }

    @PostMapping
    ModelAndView handOver(Page page, @RequestParam(defaultValue = "") String subject, @RequestParam(required = false) @Nullable UUID partner,
                          @RequestParam(defaultValue = "") String note, @RequestParam(defaultValue = "false") boolean contact) {
        var typed = new HandOverPage.Typed(subject, partner == null ? "" : partner.toString(), note, contact);
        try {
            if (partner == null) {
                throw Invalid.field("partner", "web.missing");
            }
            handOvers.handOver(partner, subject, note, contact, page.actor());
            return new ModelAndView("redirect:/work/hand-overs?done=affair.done.handedOver");
        } catch (Invalid invalid) {
            return page.again("affair/handOvers", model(page, typed, FormErrors.of(invalid), ""));
        } catch (Refusal refusal) {
            return refused(page, typed, refusal);
        }
    }

    /** Done by telephone: with whom, and now. */
    @PostMapping("/{id}/by-phone")
    ModelAndView byPhone(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String with) {
        try {
            handOvers.settleByPhone(id, with, clock.instant(), page.actor());
            return new ModelAndView("redirect:/work/hand-overs?done=affair.done.byPhone");
        } catch (Invalid invalid) {
            return page.again("affair/handOvers", model(page, HandOverPage.Typed.EMPTY, FormErrors.of(invalid), ""));
        } catch (Refusal refusal) {
            return refused(page, HandOverPage.Typed.EMPTY, refusal);
        }
    }

    private ModelAndView refused(Page page, HandOverPage.Typed typed, Refusal refusal) {
        var view = page.show("affair/handOvers", model(page, typed, FormErrors.none(),
                page.t().get(refusal.messageKey(), refusal.arguments())));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private HandOverPage model(Page page, HandOverPage.Typed typed, FormErrors errors, String refusal) {
        var t = page.t();
        var handedOver = handOvers.ofCentre(page.actor().scope().code());
        return new HandOverPage(handedOver, handOvers.visible(handedOver, page.actor()), partners.list().stream()
                .map(one -> Option.of(one.id().toString(), t.name(one.name(), one.nameEn()))).toList(), typed, errors, refusal);
    }
}
