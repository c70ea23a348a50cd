package org.linli.place.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.linli.place.Centre;
import org.linli.place.CentreRegister;
import org.linli.place.Centres;
import org.linli.place.Seen;
import org.linli.place.Site;
import org.linli.shared.BusinessTime;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The district keeps a site: the week's hours, the dates on which others hold. */
@Controller
@RequestMapping("/admin/centres/{slug}/sites/{code}")
@Allow(Role.DISTRICT_ADMIN)
class AdminSiteController {

    private final Centres centres;
    private final CentreRegister register;
    private final Clock clock;

    AdminSiteController(Centres centres, CentreRegister register, Clock clock) {
        this.centres = centres;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView one(Page page, @PathVariable String slug, @PathVariable String code) {
        var site = site(centres.get(slug), code);
        return page.show("place/adminSite", view(page, slug, code, WeekForm.of(site.hours()), ExceptionForm.EMPTY,
                FormErrors.none(), ""));
    }

    @PostMapping("/hours")
    ModelAndView hours(Page page, @PathVariable String slug, @PathVariable String code, @RequestParam int version,
                       @RequestParam Map<String, String> parameters) {
        var form = WeekForm.of(parameters);
        var errors = form.check();
        if (errors.any()) {
            return page.again("place/adminSite", view(page, slug, code, form, ExceptionForm.EMPTY, errors, ""));
        }
        return change(page, slug, code,
                () -> register.openDuring(code, form.week(), new Seen(slug, version), page.actor()));
    }

    @PostMapping("/exceptions")
    ModelAndView except(Page page, @PathVariable String slug, @PathVariable String code, @RequestParam int version,
                        ExceptionForm form) {
        var errors = form.check(today());
        if (errors.any()) {
            var week = WeekForm.of(site(centres.get(slug), code).hours());
            return page.again("place/adminSite", view(page, slug, code, week, form, errors, ""));
        }
        return change(page, slug, code,
                () -> register.except(code, form.exception(), new Seen(slug, version), page.actor()));
    }

    @PostMapping("/exceptions/{date}/remove")
    ModelAndView asUsual(Page page, @PathVariable String slug, @PathVariable String code, @PathVariable LocalDate date,
                         @RequestParam int version) {
        return change(page, slug, code,
                () -> register.openAsUsual(code, date, new Seen(slug, version), page.actor()));
    }

    private ModelAndView change(Page page, String slug, String code, Runnable change) {
        try {
            change.run();
            return AdminCentreController.saved("/admin/centres/" + slug + "/sites/" + code);
        } catch (Refusal refusal) {
            var site = site(centres.get(slug), code);
            var view = page.show("place/adminSite", view(page, slug, code, WeekForm.of(site.hours()),
                    ExceptionForm.EMPTY, FormErrors.none(),
                    page.t().get(refusal.messageKey(), refusal.arguments())));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    private AdminSitePage view(Page page, String slug, String code, WeekForm week, ExceptionForm exception,
                               FormErrors errors, String refusal) {
        var centre = centres.get(slug);
        var site = site(centre, code);
        return new AdminSitePage(centre, site, page.t().name(site.name(), site.nameEn()), week, exception,
                site.hours().exceptions().stream().filter(known -> !known.date().isBefore(today())).toList(),
                centres.functions(), today(), errors, refusal);
    }

    private LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    static Site site(Centre centre, String code) {
        return centre.sites().stream().filter(site -> site.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("site of " + centre.slug(), code));
    }
}
