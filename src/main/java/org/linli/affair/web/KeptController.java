package org.linli.affair.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.affair.KeptReceipts;
import org.linli.catalog.ServiceCatalog;
import org.linli.shared.BusinessTime;
import org.linli.shared.Invalid;
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

/** Receipts of applications at other authorities' systems, which people keep for themselves. */
@Controller
@RequestMapping("/cases/kept")
@Allow
class KeptController {

    private final KeptReceipts receipts;
    private final ServiceCatalog catalog;
    private final Clock clock;

    KeptController(KeptReceipts receipts, ServiceCatalog catalog, Clock clock) {
        this.receipts = receipts;
        this.catalog = catalog;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView form(Page page, @RequestParam String item) {
        return page.show("affair/keep", model(item, new KeptPage.Typed("", today().toString(), ""), FormErrors.none()));
    }

    @PostMapping("/new")
    ModelAndView keep(Page page, @RequestParam String item, @RequestParam(defaultValue = "") String number,
                      @RequestParam(defaultValue = "") String appliedOn, @RequestParam(defaultValue = "") String note) {
        try {
            receipts.keep(item, date(appliedOn), number, note, page.actor());
            return new ModelAndView("redirect:/my?done=affair.done.kept");
        } catch (Invalid invalid) {
            return page.again("affair/keep", model(item, new KeptPage.Typed(number, appliedOn, note), FormErrors.of(invalid)));
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(Page page, @PathVariable UUID id) {
        var receipt = receipts.get(id, page.actor());
        return page.show("affair/kept", new KeptPage(receipt.itemCode(), receipt.itemName(), receipt,
                new KeptPage.Typed("", "", ""), FormErrors.none(), today()));
    }

    @PostMapping("/{id}/done")
    String done(Page page, @PathVariable UUID id) {
        receipts.done(id, page.actor());
        return "redirect:/cases/kept/" + id + "?done=affair.done.keptDone";
    }

    @PostMapping("/{id}/remove")
    String remove(Page page, @PathVariable UUID id) {
        receipts.remove(id, page.actor());
        return "redirect:/my?done=affair.done.keptRemoved";
    }

    private KeptPage model(String item, KeptPage.Typed typed, FormErrors errors) {
        var known = catalog.get(item);
        return new KeptPage(known.code(), known.name(), null, typed, errors, today());
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException wrong) {
            throw Invalid.field("appliedOn", "affair.wrong.DATE");
        }
    }
}
