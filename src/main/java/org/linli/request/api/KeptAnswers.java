package org.linli.request.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.linli.database.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The first answers to calls with a key; no longer than a day. */
@Repository
class KeptAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param key     hash of the caller's credentials and its key
     * @param content hash of address and body
     */
    record Call(byte[] key, byte[] content) {

        static Call of(HttpServletRequest request, String key, byte[] body) {
            var who = String.valueOf(request.getHeader("Authorization"));
            return new Call(hash((who + "\n" + key).getBytes(StandardCharsets.UTF_8)),
                    hash((request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8), body));
        }
    }

    record Kept(byte[] content, int status, String type, String location, byte[] body) {

        boolean isOf(Call call) {
            return Arrays.equals(content, call.content());
        }

        void writeTo(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            response.setContentType(type);
            if (!location.isEmpty()) {
                response.setHeader("Location", location);
            }
            response.getOutputStream().write(body);
        }
    }

    Optional<Kept> find(Call call) {
        return jdbc.sql("select content, status, type, location, body from request.kept_answer where key = ?")
                .param(call.key()).query((rows, n) -> new Kept(rows.getBytes(1), rows.getInt(2), rows.getString(3),
                        rows.getString(4), rows.getBytes(5))).optional();
    }

    void keep(Call call, ContentCachingResponseWrapper answer, byte[] body) {
        jdbc.sql("""
                        insert into request.kept_answer (key, content, status, type, location, body, at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing""")
                .params(call.key(), call.content(), answer.getStatus(), orEmpty(answer.getContentType()),
                        orEmpty(answer.getHeader("Location")), body,
                        clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }

    private static byte[] hash(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Forgetting {

        @Bean
        Job forgetKeptAnswers(JdbcClient jdbc, Clock clock) {
            return new Job("request-kept-answers", Duration.ofHours(1), () -> jdbc
                    .sql("delete from request.kept_answer where at < ?")
                    .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC)).update());
        }
    }
}
