package org.linli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * Residents, a dispatcher and an officer over HTTP with bearer tokens, as a process of its own. Prints lives a second,
 * p50 and p99 of a move in milliseconds.
 */
public final class HttpLoad implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("\"number\":\"(LL\\d+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final String PASSWORD = "linli-demo-2026";

    private final Wire wire;
    private final Map<String, String> tokens;

    private HttpLoad(String base, Map<String, String> tokens) {
        var address = URI.create(base);
        try {
            this.wire = new Wire(address.getHost(), address.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(base, e);
        }
        this.tokens = tokens;
    }

    /** Lives at a steady rate for some minutes: {@code --rate=2/s --minutes=1 --url=http://localhost:8080}. */
    public static void simulate(List<String> arguments) throws Exception {
        var base = option(arguments, "url", "http://localhost:8080");
        var rate = Double.parseDouble(option(arguments, "rate", "2/s").replace("/s", ""));
        var end = System.nanoTime() + (long) (Double.parseDouble(option(arguments, "minutes", "1")) * 60e9);
        var tokens = tokens(base);
        int lives = 0;
        for (var next = System.nanoTime(); next < end; next += (long) (1e9 / rate)) {
            LockSupport.parkNanos(next - System.nanoTime());
            try (var one = new HttpLoad(base, tokens)) {
                one.live(() -> { });
            }
            lives++;
        }
        System.out.println(lives + " lives played against " + base);
    }

    private static String option(List<String> arguments, String name, String usual) {
        return arguments.stream().filter(a -> a.startsWith("--" + name + "=")).findFirst()
                .map(a -> a.substring(a.indexOf('=') + 1)).orElse(usual);
    }

    private static Map<String, String> tokens(String base) throws Exception {
        var setUp = HttpClient.newHttpClient();
        return Map.of("resident", token(setUp, base, "resident"), "dispatcher",
                token(setUp, base, "dispatcher-jinshan"), "officer", token(setUp, base, "officer-civil"));
    }

    /** Each line that comes in, callers and seconds, is a round. */
    public static void main(String[] arguments) throws Exception {
        var base = arguments[0];
        var tokens = tokens(base);
        for (var in = new Scanner(System.in, StandardCharsets.UTF_8); in.hasNextInt();) {
            var all = new ConcurrentLinkedQueue<HttpLoad>();
            var seen = Load.run(in.nextInt(), Duration.ofSeconds(in.nextLong()), i -> {
                var one = new HttpLoad(base, tokens);
                all.add(one);
                return one::live;
            });
            for (var one : all) {
                one.close();
            }
            System.out.printf(Locale.ROOT, "%f %f %f%n", seen.perSecond(), seen.p50Millis(), seen.p99Millis());
        }
        System.exit(0);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }

    private void live(Runnable step) throws Exception {
        var placed = post("/api/v1/requests", "resident", """
                {"category":"meal","description":"lunch at the door for my mother, she is 82",
                 "communityCode":"350502001001"}""");
        var matcher = NUMBER.matcher(placed);
        if (!matcher.find()) {
            throw new IllegalStateException(placed);
        }
        step.run();
        var moves = "/api/v1/requests/" + matcher.group(1) + "/moves/";
        move(moves + "dispatch", "dispatcher", "{\"lead\":\"civil\"}", step);
        move(moves + "sign", "officer", "{}", step);
        move(moves + "submit", "officer", "{\"result\":\"done on time, thank you for telling us about it\"}", step);
        move(moves + "rate", "resident", "{\"stars\":5,\"comment\":\"quick\"}", step);
    }

    private void move(String path, String who, String body, Runnable step) throws Exception {
        post(path, who, body);
        step.run();
    }

    private String post(String path, String who, String body) throws IOException {
        var answer = wire.post(path, tokens.get(who), body);
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(path + " " + answer.status() + " " + answer.body());
        }
        return answer.body();
    }

    private static String token(HttpClient client, String base, String account) throws Exception {
        var basic = Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(base + "/api/v1/tokens")).header("Authorization", "Basic " + basic)
                .POST(HttpRequest.BodyPublishers.noBody()).build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        var matcher = TOKEN.matcher(response.body());
        if (!matcher.find()) {
            throw new IllegalStateException(account + " " + response.statusCode() + " " + response.body());
        }
        return matcher.group(1);
    }
}
