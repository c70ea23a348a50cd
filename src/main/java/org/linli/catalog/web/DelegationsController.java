package org.linli.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.DelegationRegister;
import org.linli.catalog.Level;
import org.linli.catalog.ServiceItem;
import org.linli.catalog.web.DelegationsPage.Form;
import org.linli.identity.AuditTrail;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 放权清单: proposed by whoever keeps an item, approved by somebody else who may approve its versions. */
@Controller
@Allow({Role.OFFICER, Role.LEAD, Role.DISTRICT_ADMIN})
class DelegationsController {

    private static final String HOME = "/work/catalog-delegations";
    private static final List<String> COLUMNS = List.of("local_code", "from_level", "to_level", "basis", "effective_from",
            "effective_to");

    private final DelegationRegister register;
    private final DelegationPages pages;
    private final AuditTrail audit;

    DelegationsController(DelegationRegister register, DelegationPages pages, AuditTrail audit) {
        this.register = register;
        this.pages = pages;
        this.audit = audit;
    }

    /** @param item code that the form begins with */
    @GetMapping(HOME)
    ModelAndView list(Page page, @RequestParam(defaultValue = "") String item) {
        return show(page, new Form(item, Level.SUBDISTRICT.name(), "", pages.today().toString(), ""), FormErrors.none(), "");
    }

    /** With the columns of catalog_delegations.csv. */
    @GetMapping(HOME + ".{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        TableFormat.of(ending).send(response, "catalog_delegations-" + pages.today(), COLUMNS,
                table -> register.list().forEach(one -> table.row(one.itemCode(), one.fromLevel().name(),
                        one.toLevel().name(), one.basis(), one.effectiveFrom(), one.effectiveTo())));
    }

    @PostMapping(HOME)
    ModelAndView propose(Page page, Form form) {
        var errors = FormErrors.none();
        var item = pages.item(form.item()).orElse(null);
        var from = date(form.from(), "from", errors);
        var until = form.until().isBlank() ? null : date(form.until(), "until", errors);
        var to = Arrays.stream(Level.values()).filter(level -> level.name().equals(form.to())).findFirst().orElse(Level.NATION);
        if (item == null) {
            errors.add("item", "catalog.error.item", form.item());
        }
        if (form.basis().isBlank()) {
            errors.add("basis", "catalog.error.basis");
        }
        if (item == null || from == null || errors.any()) {
            return again(page, form, errors);
        }
        Keeping.demand(Keeping.isKeptBy(item, page.actor()));
        try {
            register.propose(new DelegationRegister.Wanted(item, to, form.basis().strip(), from, until), page.actor());
        } catch (Invalid invalid) {
            return again(page, form, FormErrors.of(invalid));
        }
        audit.did(page.actor(), "delegation.propose", item.code(), to + " " + from);
        return done("catalog.done.proposed");
    }

    @PostMapping(HOME + "/end")
    ModelAndView end(Page page, @RequestParam String item, @RequestParam Level to,
                     @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
                     @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate last) {
        Keeping.demand(pages.item(item).filter(kept -> Keeping.isKeptBy(kept, page.actor())).isPresent());
        try {
            register.proposeEnd(item, to, from, last, page.actor());
        } catch (Invalid invalid) {
            return again(page, new Form("", "", "", "", ""), FormErrors.of(invalid));
        }
        audit.did(page.actor(), "delegation.end", item, to + " " + last);
        return done("catalog.done.proposed");
    }

    /** @param step {@code approve} or {@code giveBack} */
    @PostMapping(HOME + "/{id}")
    ModelAndView decide(Page page, @PathVariable UUID id, @RequestParam String step,
                        @RequestParam(defaultValue = "") String note) {
        var change = register.get(id);
        Keeping.demand(pages.item(change.delegation().itemCode())
                .filter((ServiceItem item) -> Keeping.mayApprove(item, page.actor())).isPresent());
        try {
            if (step.equals("approve")) {
                register.approve(id, page.actor());
            } else {
                register.giveBack(id, note.strip(), page.actor());
            }
        } catch (Refusal refusal) {
            var view = show(page, new Form("", "", "", "", ""), FormErrors.none(),
                    page.t().get(refusal.messageKey(), refusal.arguments()));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
        audit.did(page.actor(), "delegation." + step, change.delegation().itemCode(), note.strip());
        return done(step.equals("approve") ? "catalog.done.delegated" : "catalog.done.giveBack");
    }

    private static @Nullable LocalDate date(String typed, String field, FormErrors errors) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException wrong) {
            errors.add(field, "catalog.error.date");
            return null;
        }
    }

    private ModelAndView show(Page page, Form form, FormErrors errors, String refusal) {
        return page.show("catalog/delegations", pages.of(page, form, errors, refusal));
    }

    private ModelAndView again(Page page, Form form, FormErrors errors) {
        return page.again("catalog/delegations", pages.of(page, form, errors, ""));
    }

    private static ModelAndView done(String key) {
        return new ModelAndView("redirect:" + HOME + "?done=" + key);
    }
}
