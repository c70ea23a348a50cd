package org.linli.request.hotline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.linli.identity.AuditTrail;
import org.linli.request.hotline.HotlineCases;
import org.linli.request.hotline.HotlineCases.Pile;
import org.linli.request.hotline.HotlineReceipt;
import org.linli.request.hotline.HotlineReturns;
import org.linli.shared.FieldError;
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

/** What the 12345 hotline handed over, what goes back, and what is back. */
@Controller
@Allow({Role.DISPATCHER, Role.CENTRE_MANAGER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR})
class HotlineController {

    private static final int AT_ONCE = 500;

    private final HotlineCases cases;
    private final HotlineReturns returns;
    private final HotlineReceipt receipt;
    private final HotlineDesk desk;
    private final AuditTrail audit;
    private final Clock clock;

    HotlineController(HotlineCases cases, HotlineReturns returns, HotlineReceipt receipt, HotlineDesk desk, AuditTrail audit,
                      Clock clock) {
        this.cases = cases;
        this.returns = returns;
        this.receipt = receipt;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/work/hotline")
    ModelAndView list(Page page, @RequestParam(defaultValue = "OPEN") Pile pile) {
        return page.show("hotline/hotline", desk.pages().of(page, pile, HotlineForm.EMPTY, FormErrors.none()));
    }

    @GetMapping("/work/hotline.{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @RequestParam(defaultValue = "ALL") Pile pile, @PathVariable String ending,
                HttpServletResponse response) throws IOException {
        audit.did(page.actor(), "export", "hotline", pile.name());
        desk.tables().list(each -> cases.each(page.actor(), pile, AT_ONCE, each), TableFormat.of(ending), page.t(), clock.instant(), response);
    }

    @Allow({Role.DISPATCHER, Role.CENTRE_MANAGER, Role.SUPERVISOR})
    @PostMapping("/work/hotline")
    ModelAndView take(Page page, HotlineForm form) {
        try {
            receipt.receive(form.handed(), page.actor());
            return new ModelAndView("redirect:/work/hotline?done=hotline.done.taken");
        } catch (Invalid invalid) {
            return page.again("hotline/hotline", desk.pages().of(page, Pile.OPEN, form, errors(invalid)));
        }
    }

    /** Everything ready goes into one file and is marked as back. */
    @Allow({Role.DISPATCHER, Role.CENTRE_MANAGER, Role.SUPERVISOR})
    @PostMapping("/work/hotline/batches")
    String batch(Page page) {
        return "redirect:/work/hotline?pile=RETURNED&done=hotline.done."
                + (returns.batch(page.actor()).isPresent() ? "batch" : "nothing");
    }

    /** The same file as often as it is needed. @param gb in GB 18030 */
    @GetMapping("/work/hotline/batches/{id}.{ending:" + TableFormat.ENDINGS + "}")
    void results(Page page, @PathVariable UUID id, @PathVariable String ending, @RequestParam(defaultValue = "false") boolean gb,
                 HttpServletResponse response) throws IOException {
        audit.did(page.actor(), "export", "hotline:" + id, ending);
        desk.tables().results(returns.resultsOf(id, page.actor()), TableFormat.of(ending), gb, page.t(), response);
    }

    @Allow(Role.SUPERVISOR)
    @PostMapping("/work/hotline/repeat")
    String repeat(Page page) {
        returns.repeat(page.actor());
        return "redirect:/work/hotline?pile=RETURNED&done=hotline.done.repeated";
    }

    private static FormErrors errors(Invalid invalid) {
        var errors = FormErrors.none();
        for (FieldError error : invalid.errors()) {
            errors.add(switch (error.field()) {
                case "description" -> "text";
                case "contactPhone" -> "phone";
                case "contactName" -> "name";
                default -> error.field();
            }, error.messageKey(), error.arguments().toArray());
        }
        return errors;
    }
}
