package org.linli.affair.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.affair.Affair;
import org.linli.affair.Affair.Channel;
import org.linli.affair.Application;
import org.linli.affair.Applications;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Applying for an item: oneself online, or somebody at the window for the person in front of it. */
@Controller
class ApplyController {

    private static final Map<String, String> NAMED = Map.of("web.missing", "affair.missing.named",
            "affair.paper.missing", "affair.paper.missing.named", "affair.paper.missing.later", "affair.paper.missing.later.named");

    private final Applications applications;
    private final ApplyPages pages;
    private final AffairFiles files;

    ApplyController(Applications applications, ApplyPages pages, AffairFiles files) {
        this.applications = applications;
        this.pages = pages;
        this.files = files;
    }

    @Allow
    @GetMapping("/cases/new")
    ModelAndView form(Page page, @RequestParam String item, HttpServletRequest request) {
        return page.actor().isStaff() ? new ModelAndView("redirect:/work/cases/new?item=" + item) : show(page, item, request);
    }

    @Allow({Role.SOCIAL_WORKER, Role.DISPATCHER, Role.CENTRE_MANAGER})
    @GetMapping("/work/cases/new")
    ModelAndView window(Page page, @RequestParam String item, HttpServletRequest request) {
        return show(page, item, request);
    }

    @Allow(Role.RESIDENT)
    @PostMapping("/cases/new")
    ModelAndView apply(Page page, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var form = new ApplyForm(typed);
        return take(page, form, Channel.ONLINE, form.text("centre"), request);
    }

    @Allow({Role.SOCIAL_WORKER, Role.DISPATCHER, Role.CENTRE_MANAGER})
    @PostMapping("/work/cases/new")
    ModelAndView applyFor(Page page, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        return take(page, new ApplyForm(typed), Channel.WINDOW, page.actor().scope().code(), request);
    }

    private ModelAndView show(Page page, String item, HttpServletRequest request) {
        return page.show("affair/apply", pages.of(page, pages.begin(page, item, request), FormErrors.none()));
    }

    /** What was filled in is kept first, so that no error loses anything. */
    private ModelAndView take(Page page, ApplyForm form, Channel channel, String centre, HttpServletRequest request) {
        var errors = FormErrors.none();
        var application = form.application(channel, centre, files.take(request, page.actor(), errors));
        var draft = applications.keep(application, page.actor());
        if (form.text("action").equals("save") && errors.isEmpty()) {
            return new ModelAndView("redirect:" + (channel == Channel.WINDOW ? "/work/cases/new?item=" : "/cases/new?item=")
                    + draft.head().itemCode() + "&done=affair.done.saved");
        }
        try {
            if (errors.isEmpty()) {
                var done = hand(page, form, application, draft);
                return new ModelAndView("redirect:" + (channel == Channel.WINDOW ? "/work/cases/" : "/cases/") + done.head().number()
                        + "?done=affair.done." + done.status().name());
            }
        } catch (Invalid invalid) {
            var wrong = pages.of(page, pages.begin(page, draft.head().itemCode(), request), errors);
            invalid.errors().forEach(error -> add(errors, error, wrong, page));
        }
        return page.again("affair/apply", pages.of(page, pages.begin(page, draft.head().itemCode(), request), errors));
    }

    private Affair hand(Page page, ApplyForm form, Application application, Affair draft) {
        return form.text("action").equals("complete") && application.channel() == Channel.WINDOW
                ? applications.complete(application, draft, form.text("result"), page.actor())
                : applications.submit(application, draft, page.actor());
    }

    /** What is missing is called by its name: above the form several stand below each other. */
    private static void add(FormErrors errors, FieldError error, ApplyPage form, Page page) {
        var named = NAMED.get(error.messageKey());
        if (named == null) {
            errors.add(error.field(), error.messageKey(), error.arguments().toArray());
        } else {
            errors.add(error.field(), named, form.labelOf(error.field(), page.t()));
        }
    }
}
