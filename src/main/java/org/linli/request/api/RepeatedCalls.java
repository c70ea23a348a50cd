package org.linli.request.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * {@code Idempotency-Key} on every POST of the interfaces: the first answer is kept for a day and given again to a
 * repetition; the same key with another content is refused.
 */
@Component
class RepeatedCalls extends OncePerRequestFilter {

    private static final int LONGEST_KEY = 200;
    /** Their answers hold secrets that are kept as hashes only; placing knows its own key ({@code Placing.onceKey}). */
    private static final Set<String> NOT_KEPT = Set.of("/api/v1/tokens", "/api/v1/requests");

    private final ObjectProvider<KeptAnswers> answers;

    /** Filters are made before the database is there, so they ask for what they need when they need it. */
    RepeatedCalls(ObjectProvider<KeptAnswers> answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !request.getMethod().equals("POST") || request.getHeader("Idempotency-Key") == null
                || !path.startsWith("/api/v1/") || NOT_KEPT.contains(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader("Idempotency-Key");
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            problem(response, 400, "the Idempotency-Key has 1 to 200 characters");
            return;
        }
        var body = new RepeatableBody(request);
        var call = KeptAnswers.Call.of(request, key, body.bytes());
        var kept = answers.getObject().find(call);
        if (kept.isPresent() && !kept.get().isOf(call)) {
            problem(response, 422, "this Idempotency-Key was used with another content");
        } else if (kept.isPresent()) {
            kept.get().writeTo(response);
        } else {
            var answer = new ContentCachingResponseWrapper(response);
            chain.doFilter(body, answer);
            if (answer.getStatus() < 500) {
                answers.getObject().keep(call, answer);
            }
            answer.copyBodyToResponse();
        }
    }

    private static void problem(HttpServletResponse response, int status, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write("""
                {"type":"urn:linli:problem:idempotency","status":%d,"detail":"%s"}""".formatted(status, detail)
                .getBytes(StandardCharsets.UTF_8));
    }
}
