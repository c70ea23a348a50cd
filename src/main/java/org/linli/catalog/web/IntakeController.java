package org.linli.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.linli.catalog.IntakeRun;
import org.linli.catalog.IntakeRun.State;
import org.linli.catalog.ItemColumns;
import org.linli.catalog.ItemIntake;
import org.linli.identity.AuditTrail;
import org.linli.shared.BusinessTime;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.linli.web.table.TableFormat;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Whole lists of items: brought as a file, looked at, submitted, published by somebody else. */
@Controller
@Allow({Role.OFFICER, Role.LEAD, Role.DISTRICT_ADMIN})
class IntakeController {

    private static final String HOME = "/work/catalog-intake";
    private static final int SHOWN = 50;
    private static final int AT_ONCE = 1000;

    private final ItemIntake intake;
    private final AuditTrail audit;
    private final Clock clock;

    IntakeController(ItemIntake intake, AuditTrail audit, Clock clock) {
        this.intake = intake;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(HOME)
    ModelAndView list(Page page) {
        return page.show("catalog/intakes", new IntakesPage(intake.list(Keeping.kept(page.actor())), FormErrors.none()));
    }

    @PostMapping(HOME)
    ModelAndView bring(Page page, @RequestParam MultipartFile file) throws IOException {
        var name = String.valueOf(StringUtils.getFilename(file.getOriginalFilename()));
        if (file.isEmpty() || !name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx)")) {
            return page.again("catalog/intakes", new IntakesPage(intake.list(Keeping.kept(page.actor())),
                    FormErrors.none().add("file", file.isEmpty() ? "catalog.intake.none" : "catalog.intake.kind", name)));
        }
        var kept = Files.createTempFile("linli-intake-", ".list");
        file.transferTo(kept);
        var id = intake.begin(name, kept, Keeping.kept(page.actor()), page.actor());
        audit.did(page.actor(), "catalog.intake", name, "");
        return new ModelAndView("redirect:" + HOME + "/" + id);
    }

    @GetMapping(HOME + "/{id}")
    ModelAndView one(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "0") int from) {
        return page.show("catalog/intake", view(page, id, from, ""));
    }

    /** @param step {@code submit}, {@code publish} or {@code drop} */
    @PostMapping(HOME + "/{id}")
    ModelAndView step(Page page, @PathVariable UUID id, @RequestParam String step,
                      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from) {
        var run = intake.get(id, Keeping.kept(page.actor()));
        try {
            switch (step) {
                case "submit" -> intake.submit(id, page.actor());
                case "publish" -> {
                    Keeping.demand(page.actor().isAny(Role.LEAD, Role.DISTRICT_ADMIN));
                    intake.publish(id, from.orElse(today()), page.actor());
                }
                case "drop" -> intake.drop(id);
                default -> throw new NotFound("step", step);
            }
        } catch (Refusal refusal) {
            var view = page.show("catalog/intake", view(page, id, 0, page.t().get(refusal.messageKey(), refusal.arguments())));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
        audit.did(page.actor(), "catalog.intake." + step, run.fileName(), "");
        return new ModelAndView("redirect:" + HOME + "/" + id + "?done=catalog.done.intake." + step);
    }

    /** Every mistake by sheet, row and column. */
    @GetMapping(HOME + "/{id}/problems.{ending:" + TableFormat.ENDINGS + "}")
    void problems(Page page, @PathVariable UUID id, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        intake.get(id, Keeping.kept(page.actor()));
        var t = page.t();
        TableFormat.of(ending).send(response, "catalog_items-mistakes", List.of(t.get("catalog.intake.sheet"),
                t.get("catalog.intake.line"), t.get("catalog.intake.column"), t.get("catalog.intake.reason")), table -> {
                    var part = intake.problems(id, -1, AT_ONCE);
                    while (!part.isEmpty()) {
                        part.forEach(one -> table.row(one.sheet(), one.line() == 0 ? null : one.line(), one.column(),
                                t.get(one.messageKey(), one.arguments().toArray())));
                        part = intake.problems(id, part.getLast().position(), AT_ONCE);
                    }
                });
    }

    /** What would change, a row for each column that differs. */
    @GetMapping(HOME + "/{id}/differences.{ending:" + TableFormat.ENDINGS + "}")
    void differences(Page page, @PathVariable UUID id, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        intake.get(id, Keeping.kept(page.actor()));
        var t = page.t();
        TableFormat.of(ending).send(response, "catalog_items-differences", List.of(t.get("catalog.intake.sheet"),
                t.get("catalog.intake.line"), "local_code", t.get("catalog.intake.column"), t.get("catalog.was"),
                t.get("catalog.becomes")), table -> {
                    var part = intake.differences(id, null, AT_ONCE);
                    while (!part.isEmpty()) {
                        part.forEach(one -> columns(t, one).forEach(column -> table.row(one.sheet(), one.line(), one.code(),
                                column.label(), column.before(), column.after())));
                        part = intake.differences(id, part.getLast(), AT_ONCE);
                    }
                });
    }

    private IntakePage view(Page page, UUID id, int from, String refusal) {
        var run = intake.get(id, Keeping.kept(page.actor()));
        var shown = run.state() == State.READING || run.state() == State.REFUSED ? List.<IntakeRun.Difference>of()
                : intake.differences(id, Math.max(0, from), SHOWN);
        return new IntakePage(run, shown.stream().map(one -> new IntakePage.Line(one, columns(page.t(), one))).toList(),
                run.problems() > 0 ? intake.problems(id, -1, SHOWN) : List.of(), Math.max(0, from), SHOWN,
                run.state() == State.SUBMITTED && !run.isBy(page.actor().id())
                        && page.actor().isAny(Role.LEAD, Role.DISTRICT_ADMIN), today(), refusal);
    }

    private static List<TermsView.Difference> columns(Texts t, IntakeRun.Difference one) {
        if (one.before() == null) {
            return List.of(new TermsView.Difference(t.get("catalog.intake.new"), "", one.after().terms().name()));
        }
        var before = ItemColumns.of(one.before().terms());
        var columns = new ArrayList<TermsView.Difference>();
        if (!one.before().main().equals(one.after().main())) {
            columns.add(new TermsView.Difference("main_item", one.before().main(), one.after().main()));
        }
        ItemColumns.of(one.after().terms()).forEach((column, value) -> {
            if (!value.equals(before.get(column))) {
                columns.add(new TermsView.Difference(column, String.valueOf(before.get(column)), String.valueOf(value)));
            }
        });
        return columns;
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }
}
