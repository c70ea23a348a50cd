package org.linli.request.agency.web;

import org.linli.request.agency.AgencyLists;
import org.linli.request.agency.AgencyPeople;
import org.linli.request.agency.Authorise;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whom a resident lets act, and for whom they act. */
@Controller
@Allow(Role.RESIDENT)
@RequestMapping("/my/agency")
class MyAgencyController {

    private final AgencyLists lists;
    private final Authorise authorise;
    private final AgencyPeople people;
    private final AgencyWords words;

    MyAgencyController(AgencyLists lists, Authorise authorise, AgencyPeople people, AgencyWords words) {
        this.lists = lists;
        this.authorise = authorise;
        this.people = people;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.show("agency/my", model(page, words.fresh(), FormErrors.none(), ""));
    }

    @PostMapping
    ModelAndView give(Page page, AgencyForm form) {
        try {
            var id = authorise.byPrincipal(form.wanted(), page.actor());
            return new ModelAndView("redirect:/my/agency/" + id + "?done=request.done.agency.given");
        } catch (Invalid invalid) {
            return page.again("agency/my", model(page, form, FormErrors.of(invalid), ""));
        } catch (Refusal refusal) {
            var view = page.show("agency/my", model(page, form, FormErrors.none(),
                    page.t().get(refusal.messageKey(), refusal.arguments())));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    private MyAgencyPage model(Page page, AgencyForm form, FormErrors errors, String refusal) {
        var me = page.actor();
        return new MyAgencyPage(lists.ofPrincipal(me).stream().map(agency -> words.line(agency, "my")).toList(),
                lists.ofAgent(me).stream().map(agency -> words.line(agency, "my")).toList(),
                words.choices(people.centreOf(me), page.t()), form, errors, refusal);
    }
}
