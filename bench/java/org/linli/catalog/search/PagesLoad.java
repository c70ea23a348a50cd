package org.linli.catalog.search;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks for pages at a steady rate, whether or not earlier ones have come; a page's time runs from the moment at which it
 * was due. Prints median and p99 in milliseconds.
 */
public final class PagesLoad {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    private PagesLoad() {
    }

    /** @param arguments address that a query is put behind, pages a second, seconds to warm up, seconds to measure */
    public static void main(String[] arguments) throws Exception {
        int rate = Integer.parseInt(arguments[1]);
        var load = new PagesLoad();
        load.run(arguments[0], rate, Integer.parseInt(arguments[2]));
        var nanos = load.run(arguments[0], rate, Integer.parseInt(arguments[3]));
        System.out.printf(Locale.ROOT, "%.2f %.2f%n", nanos[nanos.length / 2] / 1e6, nanos[(int) (nanos.length * 0.99)] / 1e6);
        System.exit(0);
    }

    private long[] run(String address, int rate, int seconds) throws Exception {
        var queries = new ArrayList<>(SearchBench.queries());
        Collections.shuffle(queries, new Random(7));
        var nanos = new long[rate * seconds];
        long start = System.nanoTime();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < nanos.length; i++) {
                int page = i;
                long due = start + i * 1_000_000_000L / rate;
                LockSupport.parkNanos(due - System.nanoTime());
                var uri = URI.create(address + URLEncoder.encode(queries.get(i % queries.size()), StandardCharsets.UTF_8));
                hands.execute(() -> nanos[page] = ask(uri, due));
            }
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private long ask(URI uri, long due) {
        try {
            var answer = client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(uri + " " + answer.statusCode());
            }
        } catch (Exception e) {
            failure.compareAndSet(null, e);
        }
        return System.nanoTime() - due;
    }
}
