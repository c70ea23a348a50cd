package org.linli.place.web;

import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.ProjectPoints;
import org.linli.place.Seen;
import org.linli.place.Site;
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

/** Where a site lies, whose it is and how long it may be used. */
@Controller
@RequestMapping("/admin/centres/{slug}")
@Allow(Role.DISTRICT_ADMIN)
class AdminPremisesController {

    private final Centres centres;
    private final ProjectPoints points;

    AdminPremisesController(Centres centres, ProjectPoints points) {
        this.centres = centres;
        this.points = points;
    }

    @GetMapping("/site")
    ModelAndView blank(Page page, @PathVariable String slug) {
        return page.show("place/siteForm", new SiteFormPage(centres.get(slug), "", SiteForm.NEW, FormErrors.none(), ""));
    }

    @PostMapping("/site")
    ModelAndView add(Page page, @PathVariable String slug, @RequestParam int version, SiteForm form) {
        return keep(page, centres.get(slug), "", version, form);
    }

    @GetMapping("/sites/{code}/premises")
    ModelAndView one(Page page, @PathVariable String slug, @PathVariable String code) {
        var centre = centres.get(slug);
        var form = SiteForm.of(AdminSiteController.site(centre, code));
        return page.show("place/siteForm", new SiteFormPage(centre, code, form, FormErrors.none(), ""));
    }

    @PostMapping("/sites/{code}/premises")
    ModelAndView keep(Page page, @PathVariable String slug, @PathVariable String code, @RequestParam int version,
                      SiteForm form) {
        var centre = centres.get(slug);
        return keep(page, centre, AdminSiteController.site(centre, code).code(), version, form);
    }

    @PostMapping("/sites/{code}/earlier")
    ModelAndView earlier(Page page, @PathVariable String slug, @PathVariable String code, @RequestParam int version) {
        points.earlier(AdminSiteController.site(centres.get(slug), code).code(), new Seen(slug, version), page.actor());
        return AdminCentreController.saved("/admin/centres/" + slug);
    }

    private ModelAndView keep(Page page, Centre centre, String code, int version, SiteForm form) {
        var errors = form.check();
        if (errors.any()) {
            return page.again("place/siteForm", new SiteFormPage(centre, code, form, errors, ""));
        }
        var key = code.isEmpty() ? nextCode(centre) : code;
        try {
            points.keep(key, form.terms(), new Seen(centre.slug(), version), page.actor());
            return AdminCentreController.saved("/admin/centres/" + centre.slug() + "/sites/" + key);
        } catch (Refusal refusal) {
            var view = page.show("place/siteForm", new SiteFormPage(centres.get(centre.slug()), code, form, errors,
                    page.t().get(refusal.messageKey(), refusal.arguments())));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    /** Codes go on counting: jinfeng-1, jinfeng-2 … */
    private static String nextCode(Centre centre) {
        var last = centre.sites().stream().map(Site::code).map(code -> code.replaceFirst("^.*-", ""))
                .filter(tail -> tail.matches("\\d{1,3}")).mapToInt(Integer::parseInt).max().orElse(0);
        return centre.slug() + "-" + (last + 1);
    }
}
