package org.linli.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.linli.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The answer when nothing else can be asked, not even who is there: the database is away (503), or what answers
 * errors failed itself (500). Draws its page from words and a template alone.
 */
@Component
class LastResort {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);
    private static final String TRY_AGAIN_SECONDS = "10";

    private final TemplateEngine templates;
    private final TextsSource texts;
    private final Assets assets;

    LastResort(TemplateEngine templates, TextsSource texts, Assets assets) {
        this.templates = templates;
        this.texts = texts;
        this.assets = assets;
    }

    /** Writes the answer; the response is not committed yet. */
    void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var t = texts.in(Pages.localeOf(request));
        if (Outage.caused(thrown)) {
            LOG.warn("database did not answer: {}", thrown.getMessage());
            response.setHeader("Retry-After", TRY_AGAIN_SECONDS);
            write(request, response, 503, t.get("web.error.unavailable"), t.get("web.error.unavailable.next"));
        } else if (Unreadable.statusOf(thrown) instanceof HttpStatus status) {
            var key = Unreadable.key(status);
            write(request, response, status.value(), t.get(key), t.get(key + ".next", Page.MOST_MEGABYTES));
        } else {
            var incident = Ids.next().toString().substring(24).toUpperCase();
            LOG.error("incident {} at {} {}", incident, request.getMethod(), request.getRequestURI(), thrown);
            write(request, response, 500, t.get("web.error.bug"), t.get("web.error.bug.next", incident));
        }
    }

    /** As each interface has its errors: problem details (RFC 9457), Open311 a list in JSON or XML. */
    private static void forPrograms(String path, HttpServletResponse response, int status, String headline)
            throws IOException {
        if (path.startsWith("/api/")) {
            response.setContentType("application/problem+json");
            response.getWriter().write("{\"type\":\"urn:linli:problem:%s\",\"status\":%d,\"detail\":\"%s\"}"
                    .formatted(status == 503 ? "unavailable" : status == 500 ? "bug" : "request", status, headline));
            return;
        }
        var json = !path.endsWith(".xml");
        response.setContentType(json ? "application/json" : "text/xml");
        response.getWriter().write((json ? "[{\"code\":%d,\"description\":\"%s\"}]"
                : "<errors><error><code>%d</code><description>%s</description></error></errors>").formatted(status, headline));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, int status, String headline,
                       String detail) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (Pages.isProgram(request)) {
            forPrograms(request.getRequestURI(), response, status, headline);
            return;
        }
        var retry = status == 503 && request.getMethod().equals("GET") ? request.getRequestURI() + Pages.queryOf(request) : null;
        var page = new AwayPage(texts.in(Pages.localeOf(request)), assets, Pages.isElder(request),
                Pages.isFragment(request), retry, status < 500, headline, detail);
        var html = new StringOutput();
        templates.render("web/away.jte", page, html);
        response.setContentType("text/html");
        response.getWriter().write(html.toString());
    }
}
