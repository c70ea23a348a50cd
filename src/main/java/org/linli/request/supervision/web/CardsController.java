package org.linli.request.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.linli.identity.AuditTrail;
import org.linli.request.supervision.MonthlyReview;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Months summed up by unit, with the cards they proposed. */
@Controller
@Allow({Role.SUPERVISOR, Role.COMMANDER, Role.DISTRICT_ADMIN, Role.AUDITOR, Role.LEAD})
class CardsController {

    private static final List<String> COLUMNS = List.of("month", "unit", "promised", "late", "critical", "unsolved",
            "composite", "card", "grounds", "decision");

    private final CardPages pages;
    private final MonthlyReview review;
    private final AuditTrail audit;

    CardsController(CardPages pages, MonthlyReview review, AuditTrail audit) {
        this.pages = pages;
        this.review = review;
        this.audit = audit;
    }

    @GetMapping(CardPages.PATH)
    ModelAndView list(Page page, @RequestParam(defaultValue = "") String month) {
        return page.show("supervision/cards", pages.list(month, "", FormErrors.none(), page));
    }

    @PostMapping(CardPages.PATH)
    @Allow(Role.SUPERVISOR)
    ModelAndView review(Page page, @RequestParam(defaultValue = "") String month) {
        try {
            var asked = MonthForm.exactly(month);
            var made = review.of(asked, page.actor());
            return new ModelAndView("redirect:" + CardPages.PATH + "?month=" + asked + "&done=supervision.done."
                    + (made ? "reviewed" : "reviewedBefore"));
        } catch (Invalid invalid) {
            return page.again("supervision/cards", pages.list(month, month, FormErrors.of(invalid), page));
        }
    }

    @GetMapping(CardPages.PATH + ".{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @RequestParam(defaultValue = "") String month, @PathVariable String ending,
                HttpServletResponse response) throws IOException {
        var t = page.t();
        var shown = pages.month(month).shown();
        audit.did(page.actor(), "export", "cards", shown.toString());
        TableFormat.of(ending).send(response, "cards-" + shown,
                COLUMNS.stream().map(column -> t.get("supervision.card.csv." + column)).toList(), table -> {
                    for (var row : pages.rows(shown, page.actor(), t)) {
                        var card = row.card();
                        table.row(shown.toString(), row.unit(), row.summary().promised(), row.summary().late().size(),
                                row.summary().critical().size(), row.summary().unsolved().size(), row.summary().composite(),
                                card == null ? "" : t.of(card.colour()), card == null ? "" : CardPages.grounds(card, t),
                                card == null ? "" : t.of(card.status()));
                    }
                });
    }
}
