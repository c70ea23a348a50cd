package org.linli.affair.partner;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A partner as a program of its own, with the moods of real ones. What it has taken lies in a file, so that it outlives a
 * crash; every line is one piece of work, so a line twice is work done twice.
 */
public final class PartnerProgram {

    private static volatile String mood = "WELL";

    private PartnerProgram() {
    }

    public static void main(String[] arguments) throws IOException {
        var taken = Path.of(arguments[1]);
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/mood", call -> {
            mood = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(call, 204, "");
        });
        server.createContext("/hand-overs", call -> {
            if (call.getRequestMethod().equals("GET")) {
                look(call, taken);
            } else {
                take(call, taken);
            }
        });
        server.start();
        System.out.println("ready " + server.getAddress().getPort());
        System.out.flush();
    }

    private static void look(HttpExchange call, Path taken) throws IOException {
        var id = call.getRequestURI().getPath().replaceFirst(".*/", "");
        if (lines(taken).contains(id)) {
            answer(call, 200, receipt(id));
        } else {
            answer(call, 404, "{}");
        }
    }

    private static void take(HttpExchange call, Path taken) throws IOException {
        call.getRequestBody().readAllBytes();
        var id = call.getRequestHeaders().getFirst("Idempotency-Key");
        switch (mood) {
            case "BUSY" -> answer(call, 503, "{}");
            case "UNWILLING" -> answer(call, 422, "{}");
            case "FORGETS_TO_SAY" -> answer(call, 200, "{}");
            default -> {
                write(taken, id);
                taken(call, id);
            }
        }
    }

    /** The work is done; now it comes down to saying so. */
    private static void taken(HttpExchange call, String id) throws IOException {
        switch (mood) {
            case "STUMBLES" -> answer(call, 500, "{\"error\":\"after it took the call\"}");
            case "SLOW" -> {
                waitLong();
                answer(call, 201, receipt(id));
            }
            case "CUT" -> {
                call.sendResponseHeaders(201, 500);
                call.getResponseBody().write("{\"rec".getBytes(StandardCharsets.UTF_8));
                call.getResponseBody().flush();
                call.close();
            }
            case "DIES" -> Runtime.getRuntime().halt(1);
            default -> answer(call, 201, receipt(id));
        }
    }

    /** Longer than anybody waits, unless the program ends before. */
    private static void waitLong() {
        try {
            new CountDownLatch(1).await(6, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized void write(Path taken, String id) throws IOException {
        Files.writeString(taken, id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static List<String> lines(Path taken) throws IOException {
        return Files.exists(taken) ? Files.readAllLines(taken) : List.of();
    }

    private static String receipt(String id) {
        return "{\"receipt\":\"XZ-" + id.substring(24) + "\"}";
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            call.getResponseBody().write(bytes);
        }
        call.close();
    }
}
