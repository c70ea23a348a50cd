package org.linli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person or program that talks to the running application, with cookies of its own. It follows no redirect by itself
 * and sends the form token that the last page gave it.
 */
public final class Http implements AutoCloseable {

    /** Of every sample account. */
    public static final String PASSWORD = "linli-demo-2026";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String origin;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable String formToken;

    private Http(String origin) {
        this.origin = origin;
    }

    public static Http at(String origin) {
        return new Http(origin);
    }

    /** Somebody else at the same application: no cookies, no headers. */
    public Http another() {
        return new Http(origin);
    }

    public Http with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Signs in with the page that people use. */
    public Http signIn(String account) {
        get("/sign-in");
        var answer = post("/sign-in", Map.of("username", account, "password", PASSWORD));
        if (answer.status() != 302 || answer.header("Location").contains("/sign-in")) {
            throw new AssertionError("sign-in of " + account + " failed: " + answer);
        }
        formToken = null;
        return this;
    }

    /** Gets a bearer token as programs do, and sends it from now on. */
    public Http token(String account) {
        var basic = Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var answer = another().with("Authorization", "Basic " + basic).postJson("/api/v1/tokens", "");
        var token = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"").matcher(answer.body());
        if (!token.find()) {
            throw new AssertionError("no token for " + account + ": " + answer);
        }
        return with("Authorization", "Bearer " + token.group(1));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** An answer that goes on and on; closing it breaks off. */
    public BufferedReader listen(String path) {
        try {
            var response = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
            return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A form; the token is fetched from the page at the path where none is known yet. */
    public Answer post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", formTokenFor(path));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(all))));
    }

    public Answer postJson(String path, String json) {
        return send(request(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A form with one file. */
    public Answer upload(String path, Map<String, String> fields, String field, String fileName, byte[] content) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", formTokenFor(path));
        var body = new Multipart();
        all.forEach(body::field);
        body.file(field, fileName, content);
        return send(request(path).header("Content-Type", body.type())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes())));
    }

    private String formTokenFor(String path) {
        if (formToken == null) {
            get(path);
        }
        return formToken == null ? "" : formToken;
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(origin).resolve(path));
        headers.forEach(builder::header);
        return builder;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var answer = new Answer(response.statusCode(), response.body(), response.headers());
            var token = TOKEN.matcher(answer.body());
            if (token.find()) {
                formToken = token.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        client.close();
    }

    /** What came back. */
    public record Answer(int status, byte[] bytes, java.net.http.HttpHeaders headers) {

        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        @Override
        public String toString() {
            return status + " " + headers.map() + "\n" + body();
        }
    }

    private static final class Multipart {

        private static final String BOUNDARY = "----linli-test-boundary";

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        void field(String name, String value) {
            part("form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
        }

        void file(String name, String fileName, byte[] content) {
            part("form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"", content);
        }

        private void part(String disposition, byte[] content) {
            out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.writeBytes(content);
            out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }

        String type() {
            return "multipart/form-data; boundary=" + BOUNDARY;
        }

        byte[] bytes() {
            out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return out.toByteArray();
        }
    }
}
