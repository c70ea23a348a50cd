package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.identity.SignIn;

import org.linli.identity.Tokens;
import org.linli.identity.TooFast;
import org.linli.web.Allow;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Bearer tokens for programs: an account's name and password once, by HTTP Basic, then the token. */
@RestController
@Allow(anyone = true)
class TokensApi {

    private static final String BASIC = "Basic ";

    private final SignIn signIn;
    private final Tokens tokens;

    TokensApi(SignIn signIn, Tokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    @PostMapping("/api/v1/tokens")
    ResponseEntity<?> issue(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String header,
                            HttpServletRequest request) {
        var credentials = Credentials.of(header);
        if (credentials.isEmpty()) {
            return unauthorized();
        }
        var asked = credentials.get();
        return switch (signIn.withPassword(asked.username, asked.password, request.getRemoteAddr())) {
            case SignIn.Right right -> {
                var issued = tokens.issue(right.account());
                yield ResponseEntity.status(HttpStatus.CREATED).body(new IssuedToken(issued.token(), issued.expiresAt()));
            }
            case TooFast tooFast -> ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(tooFast.seconds()))
                    .body(problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests"));
            case SignIn.MustChange _, SignIn.Wrong _ -> unauthorized();
        };
    }

    /** Ends the token that the call carries. */
    @DeleteMapping("/api/v1/tokens")
    ResponseEntity<Void> revoke(@RequestHeader(HttpHeaders.AUTHORIZATION) String header) {
        tokens.revoke(header.substring(header.indexOf(' ') + 1).strip());
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<?> unauthorized() {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"linli\", charset=\"UTF-8\"")
                .body(problem(HttpStatus.UNAUTHORIZED, "unauthorized"));
    }

    private static ProblemDetail problem(HttpStatus status, String type) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:linli:problem:" + type));
        return problem;
    }

    record IssuedToken(String token, Instant expiresAt) {
    }

    private record Credentials(String username, String password) {

        static Optional<Credentials> of(@Nullable String header) {
            if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
                return Optional.empty();
            }
            try {
                var pair = new String(Base64.getDecoder().decode(header.substring(BASIC.length()).strip()),
                        StandardCharsets.UTF_8);
                var colon = pair.indexOf(':');
                return colon < 0 ? Optional.empty()
                        : Optional.of(new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
            } catch (IllegalArgumentException notBase64) {
                return Optional.empty();
            }
        }
    }
}
