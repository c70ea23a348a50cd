package org.linli.setting.web;

import java.util.List;
import org.linli.setting.AdminNotice;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.Feature;
import org.linli.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AdminPages {

    private final List<AdminNotice> notices;

    AdminPages(List<AdminNotice> notices) {
        this.notices = notices;
    }

    @GetMapping("/admin")
    @Allow({Role.DISTRICT_ADMIN, Role.SECURITY_ADMIN, Role.SYSTEM_ADMIN, Role.AUDITOR})
    ModelAndView index(Page page) {
        return page.show("setting/admin", new AdminPage(notices.stream().flatMap(notice -> notice.notices().stream())
                .filter(notice -> mayAct(page, notice.path().split("\\?", 2)[0])).toList()));
    }

    /** Nobody is sent to a page that is closed to them. */
    private static boolean mayAct(Page page, String path) {
        return page.features(Feature.Area.ADMIN).stream().anyMatch(feature -> feature.path().equals(path));
    }
}
