package org.linli.request.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * {@code Idempotency-Key} on every POST of the interfaces: the first answer is kept for a day and given again to a
 * repetition; the same key with another content is refused.
 */
@Component
class RepeatedCalls extends OncePerRequestFilter {

    private static final int LONGEST_KEY = 200;
    /** Every token is another one. */
    private static final String TOKENS = "/api/v1/tokens";
    /** Its answer holds a code that is kept as a hash only, so it is made again: placing knows its own key ({@code Placing.onceKey}). */
    private static final String PLACING = "/api/v1/requests";

    private final ObjectProvider<KeptAnswers> answers;
    private final int longestBody;

    /** Filters are made before the database is there, so they ask for what they need when they need it. */
    RepeatedCalls(ObjectProvider<KeptAnswers> answers,
                  @Value("${spring.servlet.multipart.max-request-size}") DataSize longestBody) {
        this.answers = answers;
        this.longestBody = Math.toIntExact(longestBody.toBytes());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !request.getMethod().equals("POST") || request.getHeader("Idempotency-Key") == null
                || !path.startsWith("/api/v1/") || path.equals(TOKENS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader("Idempotency-Key");
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            problem(response, 400, "the Idempotency-Key has 1 to 200 characters");
            return;
        }
        var body = new RepeatableBody(request, longestBody);
        if (body.isTooLong()) {
            problem(response, 413, "the content is larger than the server takes");
            return;
        }
        var call = KeptAnswers.Call.of(request, key, body.bytes());
        var kept = answers.getObject().find(call);
        if (kept.isPresent() && !kept.get().isOf(call)) {
            problem(response, 422, "this Idempotency-Key was used with another content");
        } else if (kept.isPresent() && !request.getRequestURI().equals(PLACING)) {
            kept.get().writeTo(response);
        } else {
            answer(call, body, response, chain);
        }
    }

    private void answer(KeptAnswers.Call call, RepeatableBody body, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(body, answer);
        var isPlacing = body.getRequestURI().equals(PLACING);
        if (answer.getStatus() < (isPlacing ? 300 : 500)) {
            answers.getObject().keep(call, answer, isPlacing ? new byte[0] : answer.getContentAsByteArray());
        }
        answer.copyBodyToResponse();
    }

    private static void problem(HttpServletResponse response, int status, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write("""
                {"type":"urn:linli:problem:idempotency","status":%d,"detail":"%s"}""".formatted(status, detail)
                .getBytes(StandardCharsets.UTF_8));
    }
}
