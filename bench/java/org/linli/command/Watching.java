package org.linli.command;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.linli.bench.Visitor;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/** Everybody watches while residents order: when each order reached each watcher, and what the page takes meanwhile. */
final class Watching {

    private static final String PASSWORD = "linli-demo-2026";
    private static final Placing PLACING = new Placing(Source.PORTAL, "meal", "", "lunch at the door for my mother, she is 82",
            new Placing.Where("350502001001", "", "", null), Placing.Contact.NONE, Placing.Options.USUAL, List.of(), "");
    private static final Actor RESIDENT = new Actor(new UUID(7, 9), "resident", Set.of(Role.RESIDENT), Scope.SELF);

    private static final HttpClient STREAMS = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final Requests requests;
    private final int streams;
    private final int seconds;
    private final int rate;
    private final AtomicLongArray committed;
    private final Queue<Long> delays = new ConcurrentLinkedQueue<>();

    Watching(int port, Requests requests, int streams, int seconds, int rate) {
        base = "http://localhost:" + port;
        this.requests = requests;
        this.streams = streams;
        this.seconds = seconds;
        this.rate = rate;
        committed = new AtomicLongArray(seconds * rate);
    }

    List<String> lines() throws Exception {
        var client = new Visitor(base).signIn("commander");
        for (int i = 0; i < 100; i++) {
            client.get("/screen");
        }
        var alone = times(client, "/screen", 100);
        var open = new CountDownLatch(streams);
        var done = new CountDownLatch(streams);
        var token = token();
        for (int i = 0; i < streams; i++) {
            Thread.ofVirtual().start(() -> watch(token, open, done));
        }
        open.await();
        var ordering = Thread.ofVirtual().start(this::order);
        var meanwhile = new ArrayList<Double>();
        do {
            meanwhile.addAll(times(client, "/screen", 1));
        } while (!ordering.join(Duration.ofMillis(100)));
        done.await();
        return List.of("| page /screen alone, median / p99 | | " + words(alone) + " |",
                "| page /screen with %d watchers and %d orders/s, median / p99 | | %s |".formatted(streams, rate, words(meanwhile)),
                "| from the commit to each of %d watchers, %d orders, median / p99 / last | < 1 s | %s |".formatted(streams,
                        committed.length(), delays()));
    }

    private void order() {
        var next = System.nanoTime();
        for (int i = 0; i < committed.length(); i++, next += 1_000_000_000L / rate) {
            LockSupport.parkNanos(next - System.nanoTime());
            committed.set(i, System.nanoTime());
            requests.place(PLACING, RESIDENT);
            committed.set(i, System.nanoTime());
        }
    }

    private void watch(String token, CountDownLatch open, CountDownLatch done) {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + "/api/v1/screen/stream"))
                    .header("Authorization", "Bearer " + token).build();
            var body = STREAMS.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
            try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
                int seen = 0;
                boolean ready = false;
                while (seen < committed.length()) {
                    var line = lines.readLine();
                    if (!ready && line.startsWith("data: ")) {
                        ready = true;
                        open.countDown();
                    } else if (line.startsWith("data: ") && line.contains("\"type\":\"PLACED\"") && !line.contains("\"today\"")) {
                        delays.add(Math.max(0, System.nanoTime() - committed.get(seen++)));
                    }
                }
            }
        } catch (Exception e) {
            e.printStackTrace();
        }
        done.countDown();
    }

    private String delays() {
        var sorted = delays.stream().mapToLong(Long::longValue).sorted().toArray();
        return "%.0f / %.0f / %.0f ms".formatted(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }

    private static String words(List<Double> millis) {
        var sorted = millis.stream().sorted().toList();
        return "%.1f / %.1f ms".formatted(sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100));
    }

    private List<Double> times(Visitor client, String path, int times) throws Exception {
        var all = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            var begun = System.nanoTime();
            client.get(path);
            all.add((System.nanoTime() - begun) / 1e6);
        }
        return all;
    }

    private String token() throws Exception {
        var basic = Base64.getEncoder().encodeToString(("commander:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(base + "/api/v1/tokens"))
                .header("Authorization", "Basic " + basic).POST(HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString()).body();
        var token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer);
        token.find();
        return token.group(1);
    }
}
