package org.linli.catalog.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.linli.catalog.LifeEvent;
import org.linli.catalog.cases.CaseGuide;
import org.linli.catalog.cases.CaseGuides;
import org.linli.catalog.cases.CaseRules;
import org.linli.identity.AuditTrail;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Page;
import org.linli.web.table.TableFile;
import org.linli.web.table.TableFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The guides as staff keep them. */
@Controller
@Allow({Role.OFFICER, Role.LEAD, Role.DISTRICT_ADMIN})
class WorkCasesController {

    private static final String HOME = "/work/catalog-cases";
    private static final String CODE = "[a-z0-9-]{1,40}";
    private static final List<String> COLUMNS = List.of("guide", "title", "title_en", "event", "question", "text", "text_en",
            "position", "answer", "answer_en", "next", "items", "without");

    private final CaseGuides guides;
    private final CaseRules rules;
    private final AuditTrail audit;

    WorkCasesController(CaseGuides guides, CaseRules rules, AuditTrail audit) {
        this.guides = guides;
        this.rules = rules;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView list(Page page) {
        return page.show("catalog/workCases", new WorkCasesPage(guides.list().stream()
                .map(guide -> new WorkCasesPage.Line(guide, rules.problems(guide).size())).toList()));
    }

    /** With the columns of catalog_cases.csv. */
    @GetMapping(HOME + ".{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @PathVariable String ending, HttpServletResponse response) throws IOException {
        TableFormat.of(ending).send(response, "catalog_cases", COLUMNS, table -> guides.list().forEach(guide -> write(table, guide)));
    }

    private static void write(TableFile table, CaseGuide guide) {
        for (var question : guide.questions()) {
            for (int n = 0; n < question.answers().size(); n++) {
                var answer = question.answers().get(n);
                table.row(guide.code(), guide.title(), guide.titleEn(), guide.event().name(), question.code(), question.text(),
                        question.textEn(), n + 1, answer.text(), answer.textEn(), answer.next(),
                        String.join(";", answer.items()), String.join(";", answer.without()));
            }
        }
    }

    @GetMapping(HOME + "/new")
    ModelAndView begin(@RequestParam String code) {
        if (!code.strip().matches(CODE)) {
            throw Invalid.field("code", "catalog.cases.new.hint");
        }
        return new ModelAndView("redirect:" + HOME + "/" + code.strip());
    }

    /** A code that is none yet begins a new guide. */
    @GetMapping(HOME + "/{code:" + CODE + "}")
    ModelAndView edit(Page page, @PathVariable String code) {
        var guide = guides.find(code).orElseGet(() -> new CaseGuide(code, "", "", LifeEvent.AID, 0, List.of(), 0));
        return page.show("catalog/caseEdit", new CaseEditPage(guide, CaseForm.roomy(guide), List.of(), false));
    }

    @PostMapping(HOME + "/{code:" + CODE + "}")
    ModelAndView keep(Page page, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        var rank = guides.find(code).map(CaseGuide::rank).orElse(guides.list().size() + 1);
        var guide = new CaseForm(typed).guide(code, rank);
        var problems = new ArrayList<>(rules.problems(guide));
        if (guide.title().isEmpty()) {
            problems.add(new CaseRules.Problem("", 0, "catalog.cases.error.title", ""));
        }
        if (!problems.isEmpty()) {
            return page.again("catalog/caseEdit", new CaseEditPage(guide, CaseForm.roomy(guide), problems, false));
        }
        if (!guides.put(guide)) {
            var view = page.show("catalog/caseEdit", new CaseEditPage(guide, CaseForm.roomy(guide), List.of(), true));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
        audit.did(page.actor(), "case.keep", code, String.valueOf(guide.questions().size()));
        return new ModelAndView("redirect:" + HOME + "/" + code + "?done=catalog.done.case");
    }

    @PostMapping(HOME + "/{code:" + CODE + "}/remove")
    ModelAndView remove(Page page, @PathVariable String code) {
        guides.remove(code);
        audit.did(page.actor(), "case.remove", code, "");
        return new ModelAndView("redirect:" + HOME + "?done=catalog.done.caseGone");
    }
}
