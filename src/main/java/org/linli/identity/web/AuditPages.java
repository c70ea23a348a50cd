package org.linli.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.identity.AuditBook;
import org.linli.identity.AuditFilter;
import org.linli.identity.AuditSeals;
import org.linli.identity.AuditTrail;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The audit trail: read, exported, verified; nobody changes it. */
@Controller
@Allow({Role.AUDITOR, Role.SECURITY_ADMIN})
class AuditPages {

    private final AuditBook book;
    private final AuditSeals seals;
    private final AuditTrail audit;
    private final Clock clock;

    AuditPages(AuditBook book, AuditSeals seals, AuditTrail audit, Clock clock) {
        this.book = book;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/admin/audit")
    ModelAndView list(Page page, @RequestParam(defaultValue = "") String person,
                      @RequestParam(defaultValue = "") String action, @RequestParam(defaultValue = "") String subject,
                      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
                      @RequestParam(defaultValue = "0") long before) {
        return show(page, new AuditFilter(person, action, subject, day), before, null);
    }

    /** Computes the chain again and says whether the trail is what it was. */
    @PostMapping("/admin/audit/verify")
    ModelAndView verify(Page page) {
        var verification = seals.verify();
        audit.did(page.actor(), "audit.verify", "audit",
                verification.isWhole() ? "whole " + verification.head() : "broken at " + verification.brokenAt());
        return show(page, new AuditFilter("", "", "", null), 0, verification);
    }

    @GetMapping("/admin/audit.{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @PathVariable String ending, @RequestParam(defaultValue = "") String person,
                @RequestParam(defaultValue = "") String action, @RequestParam(defaultValue = "") String subject,
                @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
                HttpServletResponse response) throws IOException {
        var filter = new AuditFilter(person, action, subject, day);
        audit.did(page.actor(), "audit.export", "audit", AuditList.query(filter));
        TableFormat.of(ending).send(response, "audit-" + BusinessTime.dateOf(clock.instant()),
                AuditTable.header(page.t()), table -> book.export(filter, row -> AuditTable.row(table, row, page.t())));
    }

    private ModelAndView show(Page page, AuditFilter filter, long before, AuditSeals.@Nullable Verification verification) {
        var rows = book.list(filter, before);
        var next = rows.size() < AuditBook.PAGE ? 0 : rows.getLast().id();
        return page.show("identity/audit",
                new AuditList(filter, rows, book.actions(), next, seals.head().orElse(""), verification));
    }
}
