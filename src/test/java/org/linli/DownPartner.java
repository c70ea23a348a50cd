package org.linli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A department's own system that takes calls, or is down at times and then answers 503. */
final class DownPartner implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();

    DownPartner(BooleanSupplier down) throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", call -> {
            var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (down.getAsBoolean()) {
                refused.incrementAndGet();
                call.sendResponseHeaders(503, -1);
            } else {
                taken.put(call.getRequestHeaders().getFirst("Idempotency-Key"), body);
                call.sendResponseHeaders(204, -1);
            }
            call.close();
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    int refused() {
        return refused.get();
    }

    /** What was taken, by the key by which a repetition is known. */
    Map<String, String> taken() {
        return Map.copyOf(taken);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
