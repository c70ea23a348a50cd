package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.linli.identity.IdentityRefusal;
import org.linli.identity.SetUp;
import org.linli.identity.SetUp.Administrator;
import org.linli.place.District;
import org.linli.place.Districts;
import org.linli.shared.Invalid;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page of an empty installation; gone once its administrators are made. */
@Controller
@Allow(anyone = true)
class SetUpPages {

    static final List<Role> THREE = List.of(Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN, Role.DISTRICT_ADMIN);
    private static final String TEMPLATE = "identity/setup";

    private final SetUp setUp;
    private final Districts districts;

    SetUpPages(SetUp setUp, Districts districts) {
        this.setUp = setUp;
        this.districts = districts;
    }

    @GetMapping("/setup")
    ModelAndView form(Page page) {
        requireOpen();
        var district = districts.find().map(District::code).orElse("");
        return page.show(TEMPLATE, new SetUpForm("", district, Map.of(), FormErrors.none(), List.of()));
    }

    @PostMapping("/setup")
    ModelAndView make(Page page, @RequestParam Map<String, String> typed, HttpServletRequest request,
                      HttpServletResponse response) {
        requireOpen();
        var address = request.getRemoteAddr();
        var form = new SetUpForm(typed.getOrDefault("code", ""), typed.getOrDefault("district", "").strip(), typed,
                FormErrors.none(), List.of());
        var waiting = setUp.waiting(address);
        if (waiting.pause().isPositive()) {
            return Waiting.show(page, response, waiting, TEMPLATE, form.with(Waiting.errors("code", waiting)));
        }
        if (!setUp.isRight(form.code(), address)) {
            return page.again(TEMPLATE, form.with(FormErrors.none().add("code", "identity.setup.code.wrong")));
        }
        try {
            var made = setUp.make(form.district(), THREE.stream().map(role -> new Administrator(role,
                    form.typed("username", role), form.typed("name", role))).toList());
            return page.show(TEMPLATE, new SetUpForm("", form.district(), typed, FormErrors.none(), made));
        } catch (Invalid invalid) {
            return page.again(TEMPLATE, form.with(FormErrors.of(invalid)));
        }
    }

    private void requireOpen() {
        if (!setUp.isOpen()) {
            throw IdentityRefusal.SET_UP_ALREADY.refusal();
        }
    }
}
