package org.linli.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import org.linli.identity.TooFast;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Too many attempts: 429, how long to wait in words and as {@code Retry-After}. */
final class Waiting {

    private static final int A_MINUTE = 60;

    private Waiting() {
    }

    static FormErrors errors(String field, TooFast tooFast) {
        return errors(field, tooFast, "identity.wait.");
    }

    /** @param key beginning of the texts for {@code seconds} and for {@code minutes} */
    static FormErrors errors(String field, TooFast tooFast, String key) {
        var seconds = tooFast.seconds();
        return seconds <= A_MINUTE ? FormErrors.none().add(field, key + "seconds", seconds)
                : FormErrors.none().add(field, key + "minutes", (seconds + A_MINUTE - 1) / A_MINUTE);
    }

    static ModelAndView show(Page page, HttpServletResponse response, TooFast tooFast, String template, Object model) {
        return slow(page.show(template, model), response, tooFast);
    }

    static ModelAndView slow(ModelAndView view, HttpServletResponse response, TooFast tooFast) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooFast.seconds()));
        view.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return view;
    }
}
