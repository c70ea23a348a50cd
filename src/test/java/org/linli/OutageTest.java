package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final String STREAM = "/api/v1/screen/stream";
    private static final String ID = "id: ";

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
            var seen = lastSeen(url);
            var stopped = server();
            signal("-STOP", stopped);
            toldPlainly(http);
            signal("-CONT", stopped);
            servesAgain(http);
            watchedOn(url, seen);

            var killed = server().getFirst();
            signal("-KILL", List.of(killed));
            await("another server", () -> !killed.isAlive() && !pid().isEmpty() && !pid().equals(Long.toString(killed.pid())));
            servesAgain(http);
            end.close();
            callers.close();
            var found = moves();
            assertThat(acknowledged).allSatisfy(move -> assertThat(found.get(move)).as(move).isEqualTo(1));
            await("whoever follows the log comes to its end", () -> behind() == 0);
            application.stop();
        }
    }

    /** The wall's last event before the break. */
    private static String lastSeen(String url) {
        try (var commander = Http.at(url).token("commander"); var stream = commander.listen(STREAM)) {
            return stream.lines().filter(line -> line.startsWith(ID)).findFirst().orElseThrow().substring(ID.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever comes back with it gets what was missed, once and in its order, and then the figures. */
    private static void watchedOn(String url, String seen) {
        try (var commander = Http.at(url).token("commander").with("Last-Event-ID", seen); var stream = commander.listen(STREAM)) {
            var missed = stream.lines().takeWhile(line -> !line.equals("event: figures")).filter(line -> line.startsWith(ID))
                    .map(line -> line.substring(ID.length())).toList();
            var moves = missed.subList(0, missed.size() - 1);
            assertThat(moves).as("missed since " + seen).hasSizeGreaterThanOrEqualTo(ENOUGH).doesNotHaveDuplicates()
                    .isSortedAccordingTo(Comparator.comparing(OutageTest::place));
            assertThat(place(moves.getFirst())).isGreaterThan(place(seen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where in the log an event stands. */
    private static BigInteger place(String id) {
        var parts = id.split("-");
        return new BigInteger(parts[0]).shiftLeft(64).add(new BigInteger(parts[1]));
    }

    private static void toldPlainly(Http http) {
        await("a page that says so", () -> {
            var page = http.get("/my");
            return page.status() == 503 && page.header("Retry-After").equals("10") && page.body().contains("系统正在恢复");
        });
        assertThat(http.get("/my?lang=en").body()).contains("The system is recovering", "http-equiv=\"refresh\"");
        assertThat(http.get("/open311/v2/requests.xml?jurisdiction_id=350502").body()).contains("<code>503</code>");
        await("a problem for programs", () -> {
            var answer = http.get("/api/v1/requests");
            return answer.status() == 503 && answer.header("Retry-After").equals("10")
                    && answer.body().contains("urn:linli:problem:unavailable");
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
            try (var resident = Http.at(url).token("resident"); var desk = Http.at(url).token("dispatcher-jinshan")) {
                while (!over.get()) {
                    var number = NUMBER.matcher(resident.postJson("/api/v1/requests", """
                            {"category":"meal","description":"母亲八十二岁，想订午餐","communityCode":"350502001001"}""").body());
                    if (number.find()) {
                        acknowledged.add(number.group(1) + " PLACED");
                        dispatch(desk, number.group(1));
                    }
                }
            } catch (UncheckedIOException | AssertionError away) {
                // again
            }
        }
    }

    private void dispatch(Http desk, String number) {
        if (desk.postJson("/api/v1/requests/" + number + "/moves/dispatch", "{\"lead\":\"civil\"}").status() == 200) {
            acknowledged.add(number + " DISPATCHED");
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
        assertThat(System.nanoTime()).as(what + " in time").isLessThan(end);
    }

    private Map<String, Integer> moves() throws Exception {
        var found = new HashMap<String, Integer>();
        try (var connection = connection(); var rows = connection.createStatement().executeQuery("""
                select r.number || ' ' || e.type, count(*) from request.request_event e
                  join request.service_request r on r.id = e.request_id group by 1""")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getInt(2));
            }
        }
        return found;
    }

    /** How many followers (the wall, residents' and units' messages) have not read the whole log. */
    private int behind() {
        try (var connection = connection(); var rows = connection.createStatement().executeQuery("""
                select count(*) from (select transaction, id from request.follow union all select transaction, id from command.follower) f
                where (f.transaction, f.id) < (select transaction::text::bigint, id from request.request_event
                  order by transaction desc, id desc limit 1)""")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private Connection connection() throws SQLException, IOException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("postgres.port")) + "/linli", "linli",
                Files.readString(data.resolve("postgres.password")));
    }
}
