package org.linli.affair.partner.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.affair.partner.HandOver.State;
import org.linli.affair.partner.HandOvers;
import org.linli.affair.partner.Partners;
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

/** Partners, what waits for them, what was given up, and sending it again. */
@Controller
@RequestMapping("/admin/partners")
@Allow(Role.SYSTEM_ADMIN)
class PartnerController {

    private static final Partners.Wanted EMPTY = new Partners.Wanted("", "", "", "");

    private final Partners partners;
    private final HandOvers handOvers;

    PartnerController(Partners partners, HandOvers handOvers) {
        this.partners = partners;
        this.handOvers = handOvers;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.show("affair/partners", model(EMPTY, FormErrors.none(), ""));
    }

    @PostMapping
    ModelAndView enter(Page page, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String nameEn,
                       @RequestParam(defaultValue = "") String url, @RequestParam(defaultValue = "") String phone) {
        var wanted = new Partners.Wanted(name, nameEn, url, phone);
        try {
            var entered = partners.enter(wanted, true, page.actor());
            return page.show("affair/partners", model(EMPTY, FormErrors.none(), entered.secret()));
        } catch (Invalid invalid) {
            return page.again("affair/partners", model(wanted, FormErrors.of(invalid), ""));
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(Page page, @PathVariable UUID id, @RequestParam(required = false) @Nullable State state) {
        return page.show("affair/partner", new PartnerDetail(partners.get(id), state, handOvers.counts(id), handOvers.ofPartner(id, state)));
    }

    @PostMapping("/{id}/active")
    String activate(Page page, @PathVariable UUID id, @RequestParam boolean active) {
        partners.setActive(id, active, page.actor());
        return "redirect:/admin/partners?done=affair.done." + (active ? "partnerResumed" : "partnerPaused");
    }

    @PostMapping("/{id}/repeat")
    String repeat(Page page, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID handOver) {
        handOvers.repeat(partners.get(id).id(), handOver, page.actor());
        return "redirect:/admin/partners/" + id + "?done=affair.done.repeated";
    }

    private PartnerList model(Partners.Wanted form, FormErrors errors, String secret) {
        return new PartnerList(partners.list().stream().map(partner -> new PartnerList.Row(partner, handOvers.counts(partner.id()))).toList(),
                form, errors, secret);
    }
}
