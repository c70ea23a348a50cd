package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code kill -9} in the middle of many moves: what was acknowledged is there, and nothing is there twice. */
class KillUnderLoadTest {

    private static final Pattern URL = Pattern.compile("http://\\S+");
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"(LL\\d+)\"");
    private static final int CALLERS = 8;
    private static final int ENOUGH = 60;

    private final Path data = TestData.fresh("killed");
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final CountDownLatch enough = new CountDownLatch(ENOUGH);

    @Test
    void every_acknowledged_move_is_there_and_none_twice() throws Exception {
        try (var application = ApplicationProcess.start(data, "--linli.sample=licheng")) {
            var url = url(application);
            try (var callers = Executors.newFixedThreadPool(CALLERS)) {
                for (int i = 0; i < CALLERS; i++) {
                    callers.submit(() -> moveUntilItDies(url));
                }
                assertThat(enough.await(90, TimeUnit.SECONDS)).as("moves under load").isTrue();
                application.kill();
            }
        }
        try (var again = ApplicationProcess.start(data, "--linli.sample=licheng")) {
            url(again);
            var found = events();
            assertThat(acknowledged).allSatisfy(move -> assertThat(found.get(move)).as(move).isEqualTo(1));
            assertThat(brokenChains()).isZero();
            again.stop();
        }
    }

    private static String url(ApplicationProcess application) {
        var matcher = URL.matcher(application.firstLine());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    /** Places and dispatches; what was answered with success goes into the book. */
    private void moveUntilItDies(String url) {
        try (var resident = Http.at(url).token("resident"); var dispatcher = Http.at(url).token("dispatcher-jinshan")) {
            while (true) {
                var placed = resident.postJson("/api/v1/requests", """
                        {"category":"meal","description":"母亲八十二岁，想订午餐","communityCode":"350502001001"}""");
                var number = NUMBER.matcher(placed.body());
                assertThat(number.find()).isTrue();
                note(number.group(1) + " PLACED");
                if (dispatcher.postJson("/api/v1/requests/" + number.group(1) + "/moves/dispatch", "{\"lead\":\"civil\"}")
                        .status() == 200) {
                    note(number.group(1) + " DISPATCHED");
                }
            }
        } catch (RuntimeException | AssertionError dead) {
            enough.countDown();
        }
    }

    private void note(String move) {
        acknowledged.add(move);
        enough.countDown();
    }

    private Map<String, Integer> events() throws Exception {
        var found = new HashMap<String, Integer>();
        try (var connection = connection(); var statement = connection.createStatement(); var rows = statement.executeQuery("""
                select r.number || ' ' || e.type, count(*) from request.request_event e
                join request.service_request r on r.id = e.request_id group by 1""")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getInt(2));
            }
        }
        return found;
    }

    private int brokenChains() throws Exception {
        try (var connection = connection(); var statement = connection.createStatement(); var rows = statement.executeQuery("""
                select count(*) from request.service_request r where r.head is distinct from
                  (select e.hash from request.request_event e where e.request_id = r.id order by e.version desc limit 1)""")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private java.sql.Connection connection() throws Exception {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("postgres.port")) + "/linli", "linli",
                Files.readString(data.resolve("postgres.password")));
    }
}
