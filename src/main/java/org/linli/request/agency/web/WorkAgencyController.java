package org.linli.request.agency.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.request.agency.AgencyKind;
import org.linli.request.agency.AgencyLists;
import org.linli.request.agency.Authorise;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A centre's errands: counted by kind, listed, and written down for who cannot do it themselves. */
@Controller
@Allow(staff = true)
@RequestMapping("/work/agency")
class WorkAgencyController {

    private static final int MOST = 200;

    private final AgencyLists lists;
    private final Authorise authorise;
    private final WrittenPapers written;
    private final AgencyWords words;

    WorkAgencyController(AgencyLists lists, Authorise authorise, WrittenPapers written, AgencyWords words) {
        this.lists = lists;
        this.authorise = authorise;
        this.written = written;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(Page page, @RequestParam(required = false) @Nullable AgencyKind kind) {
        return page.show("agency/work", model(page, kind, words.fresh(), FormErrors.none(), ""));
    }

    @PostMapping
    ModelAndView record(Page page, AgencyForm form,
                        @RequestParam(name = "written", required = false) @Nullable MultipartFile paper) {
        try {
            var id = authorise.atCounter(form.wanted(), form.principal(written.keep(paper, page.actor())), page.actor());
            return new ModelAndView("redirect:/work/agency/" + id + "?done=request.done.agency.given");
        } catch (Invalid invalid) {
            return page.again("agency/work", model(page, null, form, FormErrors.of(invalid), ""));
        } catch (Refusal refusal) {
            var view = page.show("agency/work", model(page, null, form, FormErrors.none(),
                    page.t().get(refusal.messageKey(), refusal.arguments())));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    private WorkAgencyPage model(Page page, @Nullable AgencyKind kind, AgencyForm form, FormErrors errors, String refusal) {
        var actor = page.actor();
        var sees = seesAll(page);
        var centre = actor.scope().kind() == Scope.Kind.CENTRE ? actor.scope().code() : null;
        return new WorkAgencyPage(sees ? lists.counts(actor) : Map.of(),
                kind, sees ? lists.of(actor, kind, MOST).stream().map(agency -> words.line(agency, "work")).toList() : List.of(),
                lists.ofAgent(actor).stream().map(agency -> words.line(agency, "work")).toList(),
                actor.may(Responsibility.REGISTER) && centre != null ? words.choices(centre, page.t()) : null, form, errors,
                refusal, written.megabytes());
    }

    static boolean seesAll(Page page) {
        var actor = page.actor();
        return actor.may(Responsibility.REGISTER) || actor.scope().isDistrict() && actor.is(Role.SUPERVISOR);
    }
}
