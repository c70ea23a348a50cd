package org.linli.request.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.web.Pages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Errors of the Open311 addresses, in the format that was asked for. */
@RestControllerAdvice(assignableTypes = {Open311Api.class, Open311Posting.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class Open311Errors {

    private final Pages pages;

    Open311Errors(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> problem(Problem problem, HttpServletRequest http) {
        return answer(problem.status(), pages.of(http).t().get(problem.messageKey(), problem.arguments()), http);
    }

    /** What the portal would show at the field is a bad request here, one error a field. */
    @ExceptionHandler
    ResponseEntity<byte[]> invalid(Invalid invalid, HttpServletRequest http) {
        var t = pages.of(http).t();
        return list(HttpStatus.BAD_REQUEST, invalid.errors().stream().map(error -> Open311Posting.error(
                HttpStatus.BAD_REQUEST, error.field() + ": " + t.get(error.messageKey(), error.arguments()))).toList(), http);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notFound(NotFound notFound, HttpServletRequest http) {
        return answer(HttpStatus.NOT_FOUND, pages.of(http).t().get("web.error.notFound"), http);
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, String description, HttpServletRequest http) {
        return list(status, List.of(Open311Posting.error(status, description)), http);
    }

    private static ResponseEntity<byte[]> list(HttpStatus status, List<Map<String, Object>> errors,
                                               HttpServletRequest http) {
        var format = http.getRequestURI().endsWith(".xml") ? Format.XML : Format.JSON;
        return format.list(status, "errors", errors);
    }
}
