package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The database stands still and is then killed, while people go on: everybody is told, nothing is lost. */
class OutageTest {

    private static final Pattern URL = Pattern.compile("http://\\S+");
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"(LL\\d+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ENOUGH = 10;

    private final Path data = TestData.fresh("outage");
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void pages_say_so_in_plain_words_and_what_was_acknowledged_is_there_when_it_returns_by_itself() throws Exception {
        try (var application = ApplicationProcess.start(data, "--linli.sample=licheng");
             var callers = Executors.newFixedThreadPool(2);
             var http = Http.at(url(application)).signIn("resident");
             AutoCloseable end = () -> over.set(true)) {
            var url = url(application);
            callers.submit(() -> placeUntilOver(url));
            callers.submit(() -> placeUntilOver(url));
            await("requests under load", () -> acknowledged.size() >= ENOUGH);
            var stopped = server();
            signal("-STOP", stopped);
            toldPlainly(http);
            signal("-CONT", stopped);
            servesAgain(http);

            var killed = server().getFirst();
            signal("-KILL", List.of(killed));
            await("another server", () -> !killed.isAlive() && !pid().isEmpty() && !pid().equals(Long.toString(killed.pid())));
            servesAgain(http);
            end.close();
            callers.close();
            var found = placed();
            assertThat(acknowledged).allSatisfy(number -> assertThat(found.get(number)).as(number).isEqualTo(1));
            application.stop();
        }
    }

    private static void toldPlainly(Http http) {
        await("a page that says so", () -> {
            var page = http.get("/my");
            return page.status() == 503 && page.header("Retry-After").equals("10") && page.body().contains("系统正在恢复");
        });
        await("a problem for programs", () -> {
            var answer = http.get("/api/v1/requests");
            return answer.status() == 503 && answer.body().contains("urn:linli:problem:unavailable");
        });
    }

    /** With the session that was there before. */
    private void servesAgain(Http http) {
        var before = acknowledged.size();
        await("pages", () -> http.get("/my").status() == 200);
        await("requests", () -> acknowledged.size() >= before + ENOUGH);
    }

    private static String url(ApplicationProcess application) {
        return URL.matcher(application.firstLine()).results().findFirst().orElseThrow().group();
    }

    /** Whoever gets no number tries again, as people do. */
    private void placeUntilOver(String url) {
        while (!over.get()) {
            try (var resident = Http.at(url).token("resident")) {
                while (!over.get()) {
                    var number = NUMBER.matcher(resident.postJson("/api/v1/requests", """
                            {"category":"meal","description":"母亲八十二岁，想订午餐","communityCode":"350502001001"}""").body());
                    if (number.find()) {
                        acknowledged.add(number.group(1));
                    }
                }
            } catch (UncheckedIOException | AssertionError away) {
                // again
            }
        }
    }

    /** The postmaster first, then everything below it. */
    private List<ProcessHandle> server() {
        var postmaster = ProcessHandle.of(Long.parseLong(pid())).orElseThrow();
        var all = new ArrayList<>(List.of(postmaster));
        postmaster.descendants().forEach(all::add);
        return all;
    }

    private String pid() {
        try {
            return Files.readAllLines(data.resolve("postgres/postmaster.pid")).stream().findFirst().orElse("").strip();
        } catch (NoSuchFileException starting) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws Exception {
        var command = new ArrayList<>(List.of("kill", signal));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        new ProcessBuilder(command).start().waitFor();
    }

    private static void await(String what, BooleanSupplier happened) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private Map<String, Integer> placed() throws Exception {
        var found = new HashMap<String, Integer>();
        try (var connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("postgres.port")) + "/linli", "linli",
                Files.readString(data.resolve("postgres.password")));
             var rows = connection.createStatement().executeQuery("""
                     select r.number, count(*) from request.request_event e
                       join request.service_request r on r.id = e.request_id where e.type = 'PLACED' group by 1""")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getInt(2));
            }
        }
        return found;
    }
}
