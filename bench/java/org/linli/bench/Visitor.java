package org.linli.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody of the sample at a browser without a screen: signs in through the page, keeps the session, reads pages. */
public final class Visitor {

    private static final String PASSWORD = "linli-demo-2026";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1).build();

    /** @param base such as {@code http://localhost:8080} */
    public Visitor(String base) {
        this.base = base;
    }

    public Visitor signIn(String account) throws IOException, InterruptedException {
        var form = TOKEN.matcher(get("/sign-in"));
        if (!form.find()) {
            throw new IllegalStateException("no form to sign in by");
        }
        var body = "username=" + account + "&password=" + PASSWORD + "&_csrf="
                + URLEncoder.encode(form.group(1), StandardCharsets.UTF_8);
        var answer = client.send(HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 302 || answer.headers().firstValue("Location").orElse("").contains("sign-in")) {
            throw new IllegalStateException(account + " was not let in: " + answer.statusCode());
        }
        return this;
    }

    /**
     * The page, or the one that it leads on to, as a number leads to its request.
     *
     * @throws IllegalStateException where the page is not given
     */
    public String get(String path) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(URI.create(base + path)).build(),
                HttpResponse.BodyHandlers.ofString());
        var next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() == 302 && !next.contains("sign-in")) {
            return get(URI.create(next).getRawPath());
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " " + answer.statusCode());
        }
        return answer.body();
    }
}
