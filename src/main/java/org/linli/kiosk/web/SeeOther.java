package org.linli.kiosk.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** After a POST that did something: look there (303), so that a reload does it not again. */
final class SeeOther {

    private SeeOther() {
    }

    static ModelAndView to(String path) {
        var view = new RedirectView(path, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
