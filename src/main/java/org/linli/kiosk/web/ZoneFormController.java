package org.linli.kiosk.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.identity.AuditTrail;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.Kiosk;
import org.linli.place.Unstaffed;
import org.linli.place.UnstaffedRegister;
import org.linli.place.UnattendedZone;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The register of unattended zones by hand: a new one, or one that moved or got other machines. */
@Controller
@RequestMapping("/admin/zones")
@Allow({Role.DISTRICT_ADMIN, Role.SYSTEM_ADMIN})
class ZoneFormController {

    private static final String TEMPLATE = "kiosk/zoneForm";

    private final Unstaffed register;
    private final UnstaffedRegister keeping;
    private final Centres centres;
    private final AuditTrail audit;

    ZoneFormController(Unstaffed register, UnstaffedRegister keeping, Centres centres, AuditTrail audit) {
        this.register = register;
        this.keeping = keeping;
        this.centres = centres;
        this.audit = audit;
    }

    @GetMapping("/new")
    ModelAndView fresh(Page page) {
        return page.show(TEMPLATE, new ZoneFormPage(ZoneForm.fresh(), FormErrors.none(), options(page.t()), true));
    }

    @PostMapping("/new")
    ModelAndView add(Page page, ZoneForm form) {
        var taken = register.kiosks().stream().map(Kiosk::code).collect(Collectors.toSet());
        register.zones().forEach(zone -> taken.add(zone.code()));
        taken.add("new");
        var errors = form.check(slugs(), taken);
        if (errors.any()) {
            return page.again(TEMPLATE, new ZoneFormPage(form, errors, options(page.t()), true));
        }
        return saved(page, form.zone(null));
    }

    @GetMapping("/{code}/edit")
    ModelAndView edit(Page page, @PathVariable String code) {
        return page.show(TEMPLATE, new ZoneFormPage(ZoneForm.of(get(code)), FormErrors.none(), options(page.t()), false));
    }

    /** The code in the address counts; a zone never changes its own. */
    @PostMapping("/{code}/edit")
    ModelAndView keep(Page page, @PathVariable String code, ZoneForm form) {
        var before = get(code);
        var errors = form.check(slugs(), Set.of());
        if (errors.any()) {
            return page.again(TEMPLATE, new ZoneFormPage(form, errors, options(page.t()), false));
        }
        return saved(page, form.zone(before));
    }

    private ModelAndView saved(Page page, UnattendedZone zone) {
        keeping.keep(zone);
        audit.did(page.actor(), "zone.keep", zone.code(), zone.name());
        return new ModelAndView("redirect:/admin/zones/" + zone.code() + "?done=kiosk.done.saved");
    }

    private UnattendedZone get(String code) {
        return register.zones().stream().filter(zone -> zone.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("zone", code));
    }

    private Set<String> slugs() {
        return centres.list().stream().map(Centre::slug).collect(Collectors.toSet());
    }

    private List<Option> options(Texts t) {
        return centres.list().stream().map(centre -> Option.of(centre.slug(), t.name(centre.name(), centre.nameEn()))).toList();
    }
}
