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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The database is gone for thirty seconds and later killed, while people go on and a department's system waits for a call:
 * everybody is told, nothing is lost, all of it returns by itself.
 */
class OutageTest {

    private static final Pattern URL = Pattern.compile("http://\\S+");
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"(LL\\d+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ENOUGH = 10;
    private static final int GONE_SECONDS = 30;
    private static final String DISPATCHED = " DISPATCHED";
    private static final Map<String, List<String>> TOLD = Map.of(
            "/my", List.of("系统正在恢复", "http-equiv=\"refresh\""),
            "/my?lang=en", List.of("The system is recovering", "http-equiv=\"refresh\""),
            "/open311/v2/requests.xml?jurisdiction_id=350502", List.of("<code>503</code>"),
            "/api/v1/requests", List.of("urn:linli:problem:unavailable"));
    private static final String STREAM = "/api/v1/screen/stream";
    private static final String ID = "id: ";

    private final Path data = TestData.fresh("outage");
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean partnerDown = new AtomicBoolean();

    @Test
    void pages_say_so_in_plain_words_and_what_was_acknowledged_is_there_when_it_returns_by_itself() throws Exception {
        try (var partner = new DownPartner(partnerDown::get);
             var application = ApplicationProcess.start(data, "--linli.sample=licheng");
             var callers = Executors.newFixedThreadPool(2);
             var http = Http.at(url(application)).signIn("resident");
             AutoCloseable end = () -> over.set(true)) {
            var url = url(application);
            subscribe(url, partner);
            callers.submit(() -> placeUntilOver(url));
            callers.submit(() -> placeUntilOver(url));
            await("requests under load", () -> acknowledged.size() >= ENOUGH);
            partnerDown.set(true);
            await("a call that waits for the partner", () -> partner.refused() > 0);
            var seen = lastSeen(url);
            goneFor(GONE_SECONDS, http);
            partnerDown.set(false);
            servesAgain(http);
            watchedOn(url, seen);
            killed();
            servesAgain(http);
            end.close();
            callers.close();
            nothingIsLost(partner);
            application.stop();
        }
    }

    /** The department's system wants to hear what is dispatched to it. */
    private void subscribe(String url, DownPartner partner) throws Exception {
        try (var connection = connection(); var statement = connection.createStatement()) {
            statement.execute("""
                    insert into setting.decision (key, number, valid_from, value, changed_by, changed_by_name, changed_at, reason)
                    values ('request.webhooks', 1, '2020-01-01', '{"attempts": 100, "firstPauseSeconds": 1, "longestPauseSeconds": 2,
                      "timeoutSeconds": 5, "privateNetwork": true}', gen_random_uuid(), '示例', now(), '示例')
                    """);
        }
        try (var admin = Http.at(url).signIn("system-admin")) {
            await("a subscription", () -> admin.post("/admin/webhooks", Map.of("name", "示例", "url", partner.url(),
                    "department", "civil", "events", "DISPATCHED")).status() == 200);
        }
    }

    /** It stands still: nothing answers, nothing is closed. */
    private void goneFor(int seconds, Http http) throws Exception {
        var stopped = server();
        signal("-STOP", stopped);
        var time = CompletableFuture.runAsync(() -> { }, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS));
        toldPlainly(http);
        time.join();
        signal("-CONT", stopped);
    }

    private void killed() throws Exception {
        var killed = server().getFirst();
        signal("-KILL", List.of(killed));
        await("another server", () -> !killed.isAlive() && !pid().isEmpty() && !pid().equals(Long.toString(killed.pid())));
    }

    private void nothingIsLost(DownPartner partner) throws Exception {
        var found = moves();
        assertThat(acknowledged).allSatisfy(move -> assertThat(found.get(move)).as(move).isEqualTo(1));
        await("whoever follows the log comes to its end", () -> behind() == 0);
        var dispatched = acknowledged.stream().filter(move -> move.endsWith(DISPATCHED)).collect(Collectors.toSet());
        await("the partner heard of everything", () -> heard(partner).containsAll(dispatched));
        assertThat(heard(partner)).as("and knows what came twice").doesNotHaveDuplicates();
    }

    private static List<String> heard(DownPartner partner) {
        return partner.taken().values().stream().map(NUMBER::matcher).filter(Matcher::find)
                .map(number -> number.group(1) + DISPATCHED).toList();
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

    /** Each in its own form, beside each other. */
    private static void toldPlainly(Http http) throws Exception {
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var said : asking.invokeAll(TOLD.entrySet().stream().map(told -> Executors.callable(() ->
                    await(told.getKey() + " says so", () -> saysSo(http.get(told.getKey()), told.getValue())))).toList())) {
                said.get();
            }
        }
    }

    private static boolean saysSo(Http.Answer answer, List<String> words) {
        return answer.status() == 503 && answer.header("Retry-After").equals("10") && words.stream().allMatch(answer.body()::contains);
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
            acknowledged.add(number + DISPATCHED);
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
