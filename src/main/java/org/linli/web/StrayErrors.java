package org.linli.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Errors that the container reports before a handler is found, such as an address that cannot be read: our page, not its own. */
@Controller
@Allow(anyone = true)
class StrayErrors implements ErrorController {

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, Page page) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given ? given : 404;
        var status = HttpStatus.resolve(code) == null ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.valueOf(code);
        var key = status == HttpStatus.NOT_FOUND ? "web.error.notFound" : "web.error.request";
        var view = page.show("web/error", new ErrorPage(status.value(), page.t().get(key), page.t().get(key + ".next"), ""));
        view.setStatus(status);
        return view;
    }
}
