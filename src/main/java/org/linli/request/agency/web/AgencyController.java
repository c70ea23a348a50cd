package org.linli.request.agency.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.linli.request.Placing;
import org.linli.request.Source;
import org.linli.request.agency.Errands;
import org.linli.shared.Actor;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One authorisation, for its principal, its agent and the counter: papers, steps, orders, and taking it back. */
@Controller
@Allow
@RequestMapping("/{area:my|work}/agency/{id:[0-9a-f-]{36}}")
class AgencyController {

    private static final int MOST_REACHED = 50;

    private final Errands errands;
    private final AgencyWords words;
    private final Clock clock;

    AgencyController(Errands errands, AgencyWords words, Clock clock) {
        this.errands = errands;
        this.words = words;
        this.clock = clock;
    }

    /** Which authorisation, and below which address. */
    record At(String area, UUID id) {

        String path() {
            return "/" + area + "/agency/" + id;
        }
    }

    @GetMapping
    ModelAndView show(Page page, At at) {
        return page.show("agency/one", model(page, at, FormErrors.none(), ""));
    }

    @GetMapping("/receipt")
    ModelAndView receipt(Page page, At at) {
        return page.show("agency/receipt", model(page, at, FormErrors.none(), ""));
    }

    @PostMapping("/revoke")
    ModelAndView revoke(Page page, At at, @RequestParam(defaultValue = "") String reason) {
        return make(page, at, "revoked", () -> errands.revoke(at.id(), reason, page.actor()));
    }

    @PostMapping("/papers")
    ModelAndView hand(Page page, At at, @RequestParam(defaultValue = "") String name,
                      @RequestParam(defaultValue = "false") boolean original, @RequestParam(defaultValue = "1") String copies) {
        return make(page, at, "handed", () -> errands.hand(at.id(), name, original,
                copies.matches("\\d{1,3}") ? Integer.parseInt(copies) : 0, page.actor()));
    }

    @PostMapping("/papers/{paper}/return")
    ModelAndView giveBack(Page page, At at, @PathVariable UUID paper) {
        return make(page, at, "returned", () -> errands.giveBack(at.id(), paper, page.actor()));
    }

    @PostMapping("/advance")
    ModelAndView advance(Page page, At at, @RequestParam(defaultValue = "") String note) {
        return make(page, at, "advanced", () -> errands.advance(at.id(), note, page.actor()));
    }

    @PostMapping("/order")
    ModelAndView order(Page page, At at, @RequestParam(defaultValue = "") String category,
                       @RequestParam(defaultValue = "") String description, @RequestParam(defaultValue = "") String address) {
        return make(page, at, "ordered", () -> errands.order(at.id(), new Placing(Source.PORTAL, category, "", description,
                new Placing.Where("", "", address, null), Placing.Contact.NONE, Placing.Options.USUAL, List.of(),
                Ids.next().toString()), page.actor()));
    }

    private ModelAndView make(Page page, At at, String done, Runnable step) {
        try {
            step.run();
            var gone = done.equals("revoked") && !isStillSeen(page.actor(), at);
            return new ModelAndView("redirect:" + (gone ? "/my/agency" : at.path()) + "?done=request.done.agency." + done);
        } catch (Invalid invalid) {
            return page.again("agency/one", model(page, at, FormErrors.of(invalid), ""));
        } catch (Refusal refusal) {
            var view = page.show("agency/one", model(page, at, FormErrors.none(),
                    page.t().get(refusal.messageKey(), refusal.arguments())));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    /** An agent who gave it up sees it no more. */
    private boolean isStillSeen(Actor actor, At at) {
        try {
            return errands.get(at.id(), actor) != null;
        } catch (NotFound gone) {
            return false;
        }
    }

    private AgencyPage model(Page page, At at, FormErrors errors, String refusal) {
        var actor = page.actor();
        var agency = errands.get(at.id(), actor);
        var role = agency.principal().equals(actor.id()) ? AgencyPage.Role.PRINCIPAL
                : agency.agent().equals(actor.id()) ? AgencyPage.Role.AGENT : AgencyPage.Role.COUNTER;
        return new AgencyPage(at.area(), words.line(agency, at.area()), role, words.reach(agency, page.t()),
                errands.papers(agency),
                errands.steps(agency).stream().map(step -> new AgencyPage.Step(step.stage(), step.at(),
                        words.person(step.person()), step.note())).toList(),
                role == AgencyPage.Role.COUNTER ? List.of() : errands.reached(agency, MOST_REACHED),
                words.categories(agency, page.t()), errors, refusal, clock.instant());
    }
}
