package org.linli.affair.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.affair.Affairs;
import org.linli.affair.Move;
import org.linli.affair.Status;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One case: its owner's page and the desk's, and what each may do there. */
@Controller
class CaseController {

    private static final String NUMBER = "{number:BJ\\d+}";

    private final Affairs affairs;
    private final CasePages pages;
    private final AffairFiles files;

    CaseController(Affairs affairs, CasePages pages, AffairFiles files) {
        this.affairs = affairs;
        this.pages = pages;
        this.files = files;
    }

    private interface Reading {
        Move of(String name, ApplyForm form, Map<Integer, List<UUID>> files);
    }

    @Allow
    @GetMapping("/cases/" + NUMBER)
    ModelAndView own(Page page, @PathVariable String number) {
        var model = pages.of(page, number);
        if (!model.sheet().mine()) {
            return new ModelAndView("redirect:/work/cases/" + number);
        }
        return model.affair().status() == Status.DRAFT
                ? new ModelAndView("redirect:/cases/new?item=" + model.affair().head().itemCode())
                : page.show("affair/case", model);
    }

    @Allow(Role.RESIDENT)
    @PostMapping("/cases/" + NUMBER + "/{move:[a-z-]+}")
    ModelAndView own(Page page, @PathVariable String number, @PathVariable String move,
                     @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        return make(page, "/cases/" + number, number, move, new ApplyForm(typed), request, CaseMoves::owners);
    }

    @Allow({Role.SOCIAL_WORKER, Role.DISPATCHER, Role.CENTRE_MANAGER, Role.SUPERVISOR, Role.DISTRICT_ADMIN, Role.AUDITOR})
    @GetMapping("/work/cases/" + NUMBER)
    ModelAndView desk(Page page, @PathVariable String number) {
        var model = pages.of(page, number);
        return model.affair().status() == Status.DRAFT
                ? new ModelAndView("redirect:/work/cases/new?item=" + model.affair().head().itemCode())
                : page.show("affair/workCase", model);
    }

    /** The applicant's data whole: audited. */
    @Allow({Role.SOCIAL_WORKER, Role.DISPATCHER, Role.CENTRE_MANAGER})
    @PostMapping("/work/cases/" + NUMBER + "/applicant")
    ModelAndView reveal(Page page, @PathVariable String number, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        affairs.reveal(number, page.actor());
        return page.show("affair/workCase", pages.of(page, number, true, CasePage.Tried.nothing()));
    }

    @Allow({Role.SOCIAL_WORKER, Role.DISPATCHER, Role.CENTRE_MANAGER})
    @PostMapping("/work/cases/" + NUMBER + "/{move:[a-z-]+}")
    ModelAndView desk(Page page, @PathVariable String number, @PathVariable String move,
                      @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        return make(page, "/work/cases/" + number, number, move, new ApplyForm(typed), request, CaseMoves::windows);
    }

    private static String after(String back) {
        return back.startsWith("/work") ? "/work/cases" : "/my";
    }

    private ModelAndView make(Page page, String back, String number, String name, ApplyForm form, HttpServletRequest request,
                              Reading reading) {
        var errors = FormErrors.none();
        var template = back.startsWith("/work") ? "affair/workCase" : "affair/case";
        try {
            var move = reading.of(name, form, files.take(request, page.actor(), errors));
            if (errors.isEmpty()) {
                affairs.move(number, move, page.actor(), form.version());
                return new ModelAndView("redirect:" + (name.equals("withdraw") ? after(back) : back) + "?done=affair.done." + name.replace("-", ""));
            }
        } catch (Invalid invalid) {
            invalid.errors().forEach(error -> errors.add(error.field(), error.messageKey(), error.arguments().toArray()));
        } catch (Refusal refusal) {
            var view = page.show(template, pages.of(page, number, false, new CasePage.Tried(name, typed(form), errors,
                    page.t().get(refusal.messageKey(), refusal.arguments()))));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
        return page.again(template, pages.of(page, number, false, new CasePage.Tried(name, typed(form), errors, "")));
    }

    private static Map<String, String> typed(ApplyForm form) {
        return form.typed().toSingleValueMap();
    }
}
