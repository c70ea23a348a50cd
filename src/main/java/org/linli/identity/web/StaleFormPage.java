package org.linli.identity.web;

import org.linli.web.Allow;
import org.linli.web.ErrorPage;
import org.linli.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a form ends whose session is over: nothing was done, and how to go on. */
@Controller
@Allow(anyone = true)
class StaleFormPage {

    static final String PATH = "/stale-form";

    @RequestMapping(PATH)
    ModelAndView show(Page page) {
        var t = page.t();
        var view = page.show("web/error", new ErrorPage(HttpStatus.FORBIDDEN.value(), t.get("identity.stale.title"),
                t.get("identity.stale.next"), ""));
        view.setStatus(HttpStatus.FORBIDDEN);
        return view;
    }
}
