package org.linli.kiosk.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.place.Centres;
import org.linli.place.Kiosk;
import org.linli.place.Unstaffed;
import org.linli.place.UnstaffedRegister;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of kiosks by hand: a new one, or one that moved or went into repair. */
@Controller
@RequestMapping("/admin/kiosks")
@Allow({Role.DISTRICT_ADMIN, Role.SYSTEM_ADMIN})
class KioskFormController {

    private static final String TEMPLATE = "kiosk/form";

    private final Unstaffed register;
    private final UnstaffedRegister keeping;
    private final Centres centres;

    KioskFormController(Unstaffed register, UnstaffedRegister keeping, Centres centres) {
        this.register = register;
        this.keeping = keeping;
        this.centres = centres;
    }

    /** @param centre to begin with, where a centre without a kiosk was chosen */
    @GetMapping("/new")
    ModelAndView fresh(Page page, @RequestParam(defaultValue = "") String centre) {
        var site = centres.find(centre).filter(found -> !found.sites().isEmpty())
                .map(found -> found.sites().getFirst().code()).orElse("");
        return page.show(TEMPLATE, new KioskFormPage(KioskForm.at(site), FormErrors.none(), sites(page.t()), true));
    }

    @PostMapping("/new")
    ModelAndView add(Page page, KioskForm form) {
        var taken = register.kiosks().stream().map(Kiosk::code).collect(Collectors.toSet());
        register.zones().forEach(zone -> taken.add(zone.code()));
        taken.add("new");
        var errors = form.check(siteCodes(), taken);
        if (errors.any()) {
            return page.again(TEMPLATE, new KioskFormPage(form, errors, sites(page.t()), true));
        }
        keeping.keep(form.kiosk(null));
        return saved(form.code());
    }

    @GetMapping("/{code}/edit")
    ModelAndView edit(Page page, @PathVariable String code) {
        return page.show(TEMPLATE, new KioskFormPage(KioskForm.of(get(code)), FormErrors.none(), sites(page.t()), false));
    }

    @PostMapping("/{code}/edit")
    ModelAndView keep(Page page, @PathVariable String code, KioskForm form) {
        var before = get(code);
        var errors = form.check(siteCodes(), Set.of());
        if (errors.any()) {
            return page.again(TEMPLATE, new KioskFormPage(form, errors, sites(page.t()), false));
        }
        keeping.keep(form.kiosk(before));
        return saved(code);
    }

    private Kiosk get(String code) {
        return register.kiosks().stream().filter(kiosk -> kiosk.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("kiosk", code));
    }

    private Set<String> siteCodes() {
        return centres.list().stream().flatMap(centre -> centre.sites().stream()).map(site -> site.code())
                .collect(Collectors.toSet());
    }

    private List<Option> sites(Texts t) {
        return centres.list().stream().flatMap(centre -> centre.sites().stream())
                .map(site -> Option.of(site.code(), t.name(site.name(), site.nameEn()))).toList();
    }

    private static ModelAndView saved(String code) {
        return new ModelAndView("redirect:/admin/kiosks/" + code + "?done=kiosk.done.saved");
    }
}
