package org.linli.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.linli.identity.Tokens;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * {@code Authorization: Bearer …} tells who is asking. A token that is not valid
 * is refused and not taken for nobody's.
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;

    BearerFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = tokenOf(request);
        if (token != null) {
            var bearer = tokens.bearerOf(token);
            if (bearer.isEmpty()) {
                refuse(response);
                return;
            }
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    new ActorAuthentication(bearer.get().actor(), bearer.get().keyRights())));
        }
        chain.doFilter(request, response);
    }

    private static @Nullable String tokenOf(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return header.substring(SCHEME.length()).strip();
        }
        return null;
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        response.setContentType("application/problem+json");
        response.getOutputStream().print("""
                {"type":"urn:linli:problem:unauthorized","title":"Unauthorized","status":401,\
                "detail":"the token is unknown, expired or revoked"}""");
    }
}
