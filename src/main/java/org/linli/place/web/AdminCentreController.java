package org.linli.place.web;

import org.linli.place.Centre;
import org.linli.place.CentreRegister;
import org.linli.place.CentreStage;
import org.linli.place.Centres;
import org.linli.place.FunctionRegister;
import org.linli.place.PlaceReason;
import org.linli.place.Seen;
import org.linli.shared.Invalid;
import org.linli.shared.Refusal;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The district keeps its centres: stage, whether it is qualified, what the public page says, functions. */
@Controller
@RequestMapping("/admin/centres")
@Allow(Role.DISTRICT_ADMIN)
class AdminCentreController {

    private final AdminCentres pages;
    private final Centres centres;
    private final CentreRegister register;
    private final FunctionRegister functions;

    AdminCentreController(AdminCentres pages, Centres centres, CentreRegister register, FunctionRegister functions) {
        this.pages = pages;
        this.centres = centres;
        this.register = register;
        this.functions = functions;
    }

    @GetMapping
    ModelAndView list(Page page) {
        return page.show("place/adminCentres", pages.list(page.t(), FunctionForm.EMPTY, FormErrors.none()));
    }

    @GetMapping("/{slug}")
    ModelAndView one(Page page, @PathVariable String slug) {
        return page.show("place/adminCentre", pages.one(page.t(), slug));
    }

    @PostMapping("/{slug}/stage")
    ModelAndView stage(Page page, @PathVariable String slug, @RequestParam int version,
                       @RequestParam CentreStage stage) {
        return change(page, slug, () -> register.moveTo(stage, new Seen(slug, version), page.actor()));
    }

    @PostMapping("/{slug}/qualified")
    ModelAndView qualified(Page page, @PathVariable String slug, @RequestParam int version,
                           @RequestParam boolean qualified) {
        var seen = new Seen(slug, version);
        return change(page, slug, () -> {
            if (qualified) {
                register.declareQualified(seen, page.actor());
            } else {
                register.withdrawQualified(seen, page.actor());
            }
        });
    }

    @PostMapping("/{slug}/contact")
    ModelAndView contact(Page page, @PathVariable String slug, @RequestParam int version, ContactForm form) {
        var errors = form.check();
        if (errors.any()) {
            return page.again("place/adminCentre", pages.one(page.t(), centres.get(slug), form, errors, ""));
        }
        return change(page, slug, () -> register.describe(form.contact(), new Seen(slug, version), page.actor()));
    }

    @PostMapping("/functions")
    ModelAndView function(Page page, FunctionForm form) {
        var errors = form.check();
        try {
            if (errors.isEmpty()) {
                functions.add(form.code(), form.name(), form.nameEn());
                return saved("/admin/centres");
            }
        } catch (Invalid taken) {
            errors = FormErrors.of(taken);
        }
        return page.again("place/adminCentres", pages.list(page.t(), form, errors));
    }

    /** What is missing is named in the reader's language. */
    private String words(Texts t, Refusal refusal, Centre centre) {
        return refusal.reason() == PlaceReason.FUNCTIONS_MISSING
                ? t.get(refusal.messageKey(), String.join(t.get("place.comma"), pages.missing(t, centre)))
                : t.get(refusal.messageKey(), refusal.arguments());
    }

    /** A refusal is said where it was asked for: on the centre's page as it is now. */
    private ModelAndView change(Page page, String slug, Runnable change) {
        try {
            change.run();
            return saved("/admin/centres/" + slug);
        } catch (Refusal refusal) {
            var centre = centres.get(slug);
            var view = page.show("place/adminCentre", pages.one(page.t(), centre, ContactForm.of(centre),
                    FormErrors.none(), words(page.t(), refusal, centre)));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    static ModelAndView saved(String path) {
        return new ModelAndView("redirect:" + path + "?done=place.done.saved");
    }
}
