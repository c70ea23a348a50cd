package org.linli.request.patrol.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.Caller;
import org.linli.request.Requests;
import org.linli.request.patrol.Patrol;
import org.linli.request.web.FormFiles;
import org.linli.shared.FieldError;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The grid worker's phone: what was found, where, settled or not; and what became of it. */
@Controller
@RequestMapping("/work/patrol")
@Allow(Role.GRID_WORKER)
class PatrolController {

    private static final String TEMPLATE = "patrol/patrol";

    private final Patrol patrol;
    private final PatrolPages pages;
    private final Requests requests;
    private final FormFiles uploads;

    PatrolController(Patrol patrol, PatrolPages pages, Requests requests, FormFiles uploads) {
        this.patrol = patrol;
        this.pages = pages;
        this.requests = requests;
        this.uploads = uploads;
    }

    @GetMapping
    ModelAndView round(Page page) {
        var form = PatrolForm.fresh(pages.onlyCommunity(page.actor()), Ids.next().toString());
        return page.show(TEMPLATE, pages.of(page, form, FormErrors.none()));
    }

    @PostMapping
    ModelAndView report(Page page, PatrolForm typed, HttpServletRequest request,
                        @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> photos) {
        var errors = FormErrors.none();
        var files = uploads.take(request, typed.photos(), photos, "photos", errors);
        var form = typed.with(files);
        if (errors.any()) {
            return page.again(TEMPLATE, pages.of(page, form, errors));
        }
        try {
            var estate = pages.estateIn(form.or(form.communityCode()), form.or(form.address()));
            patrol.report(form.finding(estate, files), page.actor());
            return new ModelAndView("redirect:/work/patrol?done=patrol.done." + (form.isOnSpot() ? "settled" : "sent"));
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, pages.of(page, form, errors(invalid)));
        }
    }

    @GetMapping("/{number}")
    ModelAndView finding(Page page, @PathVariable String number) {
        return page.show("patrol/finding", pages.of(page, requests.get(number, Caller.of(page.actor())), "", FormErrors.none()));
    }

    @PostMapping("/{number}/settle")
    ModelAndView settle(Page page, @PathVariable String number, @RequestParam(defaultValue = "") String done) {
        try {
            patrol.settle(number, done, page.actor());
            return new ModelAndView("redirect:/work/patrol/" + number + "?done=patrol.done.settled");
        } catch (Invalid invalid) {
            return page.again("patrol/finding", pages.of(page, requests.get(number, Caller.of(page.actor())), done, errors(invalid)));
        }
    }

    private static FormErrors errors(Invalid invalid) {
        var errors = FormErrors.none();
        for (FieldError error : invalid.errors()) {
            errors.add(switch (error.field()) {
                case "description" -> "text";
                default -> error.field();
            }, error.messageKey(), error.arguments().toArray());
        }
        return errors;
    }
}
