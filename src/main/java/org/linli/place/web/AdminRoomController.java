package org.linli.place.web;

import java.util.stream.Collectors;
import org.linli.place.CentreFunction;
import org.linli.place.CentreRegister;
import org.linli.place.Centres;
import org.linli.place.Room;
import org.linli.place.Seen;
import org.linli.place.Site;
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

/** The district keeps the rooms of a site. */
@Controller
@RequestMapping("/admin/centres/{slug}/sites/{code}/rooms/{room}")
@Allow(Role.DISTRICT_ADMIN)
class AdminRoomController {

    static final String NEW = "new";

    private final Centres centres;
    private final CentreRegister register;

    AdminRoomController(Centres centres, CentreRegister register) {
        this.centres = centres;
        this.register = register;
    }

    @GetMapping
    ModelAndView one(Page page, @PathVariable String slug, @PathVariable String code, @PathVariable String room) {
        var site = AdminSiteController.site(centres.get(slug), code);
        var form = room.equals(NEW) ? RoomForm.NEW : RoomForm.of(known(site, room));
        return page.show("place/adminRoom", view(slug, code, room, form, FormErrors.none(), ""));
    }

    @PostMapping
    ModelAndView keep(Page page, @PathVariable String slug, @PathVariable String code, @PathVariable String room,
                      @RequestParam int version, RoomForm form) {
        var errors = form.check(centres.functions().stream().map(CentreFunction::code).collect(Collectors.toSet()));
        if (errors.any()) {
            return page.again("place/adminRoom", view(slug, code, room, form, errors, ""));
        }
        var site = AdminSiteController.site(centres.get(slug), code);
        var key = room.equals(NEW) ? nextCode(site) : known(site, room).code();
        try {
            register.keep(code, form.room(key), new Seen(slug, version), page.actor());
            return AdminCentreController.saved("/admin/centres/" + slug + "/sites/" + code);
        } catch (Refusal refusal) {
            var view = page.show("place/adminRoom", view(slug, code, room, form, FormErrors.none(),
                    page.t().get(refusal.messageKey(), refusal.arguments())));
            view.setStatus(HttpStatus.CONFLICT);
            return view;
        }
    }

    private AdminRoomPage view(String slug, String code, String room, RoomForm form, FormErrors errors,
                               String refusal) {
        var centre = centres.get(slug);
        return new AdminRoomPage(centre, AdminSiteController.site(centre, code), room, form, centres.functions(),
                errors, refusal);
    }

    private static Room known(Site site, String code) {
        return site.rooms().stream().filter(room -> room.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("room of " + site.code(), code));
    }

    /** Codes go on counting: qiaoguang-1-01, -02 … */
    private static String nextCode(Site site) {
        var last = site.rooms().stream().map(Room::code)
                .map(code -> code.replaceFirst("^.*-", "")).filter(tail -> tail.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt).max().orElse(0);
        return "%s-%02d".formatted(site.code(), last + 1);
    }
}
