package org.linli.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one place where an exception becomes an answer: a page for browsers, RFC 9457 problem details for programs. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final Pages pages;
    private final AccessAudit audit;
    private final LastResort lastResort;

    ErrorAdvice(Pages pages, AccessAudit audit, LastResort lastResort) {
        this.pages = pages;
        this.audit = audit;
        this.lastResort = lastResort;
    }

    @ExceptionHandler
    Object invalid(Invalid invalid, HttpServletRequest request) {
        var t = pages.of(request).t();
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", t.get("web.error.invalid"));
        problem.setProperty("errors", invalid.errors().stream()
                .map(e -> new ProblemField(e.field(), t.get(e.messageKey(), e.arguments()))).toList());
        var first = invalid.errors().getFirst();
        return answer(request, problem, t.get(first.messageKey(), first.arguments()));
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        var t = pages.of(request).t();
        var problem = problem(HttpStatus.CONFLICT, refusal.reason().name().toLowerCase().replace('_', '-'),
                t.get(refusal.messageKey(), refusal.arguments()));
        return answer(request, problem, "");
    }

    @ExceptionHandler
    Object notFound(NotFound notFound, HttpServletRequest request) {
        var t = pages.of(request).t();
        return answer(request, problem(HttpStatus.NOT_FOUND, "not-found", t.get("web.error.notFound")),
                t.get("web.error.notFound.next"));
    }

    @ExceptionHandler
    Object accessRefused(AccessRefused refused, HttpServletRequest request) {
        var page = pages.of(request);
        audit.refused(page.actor(), request.getMethod(), request.getRequestURI());
        var missing = refused.missing();
        if (missing != null) {
            var problem = problem(HttpStatus.FORBIDDEN, "insufficient-scope", page.t().get("web.error.key", missing.code()));
            problem.setProperty("scope", missing.code());
            return ResponseEntity.status(HttpStatus.FORBIDDEN).header("WWW-Authenticate",
                    "Bearer error=\"insufficient_scope\", scope=\"" + missing.code() + "\"").body(problem);
        }
        return answer(request, problem(HttpStatus.FORBIDDEN, "forbidden", page.t().get("web.error.forbidden")),
                page.t().get("web.error.forbidden.next"));
    }

    @ExceptionHandler
    Object signInNeeded(SignInNeeded needed, HttpServletRequest request) {
        var page = pages.of(request);
        if (Pages.isProgram(request)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).header("WWW-Authenticate", "Bearer")
                    .body(problem(HttpStatus.UNAUTHORIZED, "unauthorized", page.t().get("web.error.signIn")));
        }
        var back = request.getMethod().equals("GET") ? page.path() + page.query() : "/";
        var signIn = "/sign-in?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        if (page.fragment()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).header("HX-Redirect", signIn).build();
        }
        return new ModelAndView("redirect:" + signIn);
    }

    @ExceptionHandler
    @Nullable Object anythingElse(Exception exception, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            return null;      // whoever asked has gone: no incident, and nobody to answer
        }
        if (Outage.caused(exception)) {
            lastResort.answer(exception, request, response);
            return null;
        }
        var t = pages.of(request).t();
        var status = statusOf(exception);
        if (status != null) {
            var key = status == HttpStatus.NOT_FOUND ? "web.error.notFound" : Unreadable.key(status);
            return answer(request, problem(status, "request", t.get(key)), t.get(key + ".next", Page.MOST_MEGABYTES));
        }
        var incident = Ids.next().toString().substring(24).toUpperCase();
        LOG.error("incident {} at {} {}", incident, request.getMethod(), request.getRequestURI(), exception);
        var problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "bug", t.get("web.error.bug"));
        problem.setProperty("incident", incident);
        return answer(request, problem, t.get("web.error.bug.next", incident));
    }

    /** What the framework knows to be the caller's mistake; null for a bug of ours. */
    private static @Nullable HttpStatus statusOf(Exception exception) {
        var unread = Unreadable.statusOf(exception);
        return unread != null ? unread : switch (exception) {
            case ErrorResponse known -> HttpStatus.valueOf(known.getStatusCode().value());
            case HttpMessageConversionException unreadable -> HttpStatus.BAD_REQUEST;
            case TypeMismatchException mismatch -> HttpStatus.BAD_REQUEST;
            default -> null;
        };
    }

    private Object answer(HttpServletRequest request, ProblemDetail problem, String next) {
        if (Pages.isProgram(request)) {
            return ResponseEntity.status(problem.getStatus()).body(problem);
        }
        var view = pages.of(request).show("web/error",
                new ErrorPage(problem.getStatus(), String.valueOf(problem.getDetail()), next, ""));
        view.setStatus(HttpStatus.valueOf(problem.getStatus()));
        return view;
    }

    private static ProblemDetail problem(HttpStatus status, String type, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:linli:problem:" + type));
        return problem;
    }

    private record ProblemField(String field, String message) {
    }
}
