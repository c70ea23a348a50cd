package org.linli.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.catalog.CatalogRegister;
import org.linli.catalog.ItemVersion;
import org.linli.identity.AuditTrail;
import org.linli.shared.BusinessTime;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One item and the way of its versions: write, submit, approve, suspend, end. */
@Controller
@RequestMapping("/work/catalog/{code}")
@Allow({Role.OFFICER, Role.LEAD, Role.DISTRICT_ADMIN})
class WorkItemController {

    private final CatalogRegister register;
    private final AuditTrail audit;
    private final Clock clock;

    WorkItemController(CatalogRegister register, AuditTrail audit, Clock clock) {
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView one(Page page, @PathVariable String code) {
        return page.show("catalog/workItem", view(page, code, ""));
    }

    @GetMapping("/edit")
    ModelAndView edit(Page page, @PathVariable String code) {
        var item = latest(page, code).item();
        return page.show("catalog/edit", new ItemFormPage(item, WrittenTerms.form(item.terms()), FormErrors.none(), ""));
    }

    @PostMapping("/edit")
    ModelAndView write(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        var item = latest(page, code).item();
        var form = new ItemForm(typed);
        var errors = FormErrors.none();
        var terms = form.terms(errors);
        if (errors.any()) {
            return page.again("catalog/edit", new ItemFormPage(item, form, errors, ""));
        }
        try {
            register.write(code, terms, page.actor());
            return done(code, "catalog.done.written");
        } catch (Refusal refusal) {
            return conflict(page.show("catalog/edit", new ItemFormPage(item, form, errors,
                    page.t().get(refusal.messageKey(), refusal.arguments()))));
        }
    }

    /**
     * @param step what is done to the version
     * @param note why; the approver's, or whoever's suspends or ends
     */
    @PostMapping
    ModelAndView step(Page page, @PathVariable String code, @RequestParam int number, @RequestParam String step,
                      @RequestParam(defaultValue = "") String note,
                      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                      Optional<LocalDate> from) {
        var latest = latest(page, code);
        Keeping.demand(List.of("submit").contains(step) || Keeping.mayApprove(latest.item(), page.actor()));
        try {
            take(step, code, number, note.strip(), from.orElse(BusinessTime.dateOf(clock.instant())), page);
            audit.did(page.actor(), "catalog." + step, code, number + (note.isBlank() ? "" : " " + note.strip()));
            return done(code, "catalog.done." + step);
        } catch (Refusal refusal) {
            return conflict(page.show("catalog/workItem",
                    view(page, code, page.t().get(refusal.messageKey(), refusal.arguments()))));
        }
    }

    private void take(String step, String code, int number, String note, LocalDate from, Page page) {
        switch (step) {
            case "submit" -> register.submit(code, number);
            case "giveBack" -> register.giveBack(code, number, note);
            case "publish" -> register.publish(code, number, from, page.actor());
            case "suspend" -> register.suspend(code, number, note);
            case "resume" -> register.resume(code, number);
            case "end" -> register.end(code, number, note);
            default -> throw new NotFound("step", step);
        }
    }

    private ItemVersion latest(Page page, String code) {
        var latest = register.history(code).getFirst();
        Keeping.demand(Keeping.isKeptBy(latest.item(), page.actor()));
        return latest;
    }

    private WorkItem view(Page page, String code, String refusal) {
        var latest = latest(page, code);
        var published = register.published(code);
        var view = new TermsView(page.t());
        return new WorkItem(latest, published.orElse(null), register.history(code), view.lines(latest.item().terms()),
                published.filter(before -> before.number() != latest.number())
                        .map(before -> view.differences(before.item(), latest.item())).orElse(List.of()),
                Keeping.mayApprove(latest.item(), page.actor()), BusinessTime.dateOf(clock.instant()), refusal);
    }

    private static ModelAndView done(String code, String key) {
        return new ModelAndView("redirect:/work/catalog/" + code + "?done=" + key);
    }

    private static ModelAndView conflict(ModelAndView view) {
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }
}
