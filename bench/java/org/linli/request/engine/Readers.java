package org.linli.request.engine;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.linli.bench.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People at their desks: each signed in, each thinking for a second between two pages. */
final class Readers {

    private static final long THOUGHT = 1000;
    /** Many, some and hardly any requests speak of these. */
    private static final List<String> WORDS = List.of("路灯", "电梯", "老人", "井盖 松动", "充电", "噪音", "漏水 屋顶", "门牌0012345",
            "37幢", "侨批", "室 婚姻登记", "轮椅坡道", "这些字没有人说过");
    private static final Map<String, String> PEOPLE = Map.of("dispatcher-jinshan", "desk", "officer-civil", "inbox",
            "supervisor", "requests");

    private final List<String> numbers;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, Queue<Long>> times = new LinkedHashMap<>();
    private final Map<String, Function<Person, String>> pages = new LinkedHashMap<>();

    private record Person(Visitor visitor, String account, String desk) {
    }

    Readers(String base, JdbcClient jdbc, int count) throws Exception {
        numbers = jdbc.sql("""
                select number from request.service_request where centre = 'jinshan' and exists (
                  select from request.assignment a where a.request_id = service_request.id and a.department = 'civil')
                order by number desc limit 5000
                """).query(String.class).list();
        var accounts = PEOPLE.keySet().stream().sorted().toList();
        for (int i = 0; i < count; i++) {
            var account = accounts.get(i % accounts.size());
            people.add(new Person(new Visitor(base).signIn(account), account, PEOPLE.get(account)));
        }
        pages.put("the desk's pile", person -> "/work/" + person.desk());
        pages.put("newest of all one may see", person -> "/work/requests");
        pages.put("of one category and state", person -> "/work/requests?category=" + one(List.of("parking", "meal", "elevator"))
                + "&status=ARCHIVED");
        pages.put("by number", person -> "/work/requests?q=" + one(numbers));
        pages.put("by words", person -> "/work/requests?q=" + URLEncoder.encode(one(WORDS), StandardCharsets.UTF_8));
        pages.put("a request's page", person -> "/work/requests/" + one(numbers));
        pages.keySet().forEach(name -> times.put(name, new ConcurrentLinkedQueue<>()));
    }

    private static String one(List<String> of) {
        return of.get(ThreadLocalRandom.current().nextInt(of.size()));
    }

    void run(Duration time, boolean counts) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        var failed = new AtomicReference<Exception>();
        var threads = people.stream().map(person -> Thread.ofVirtual().start(() -> {
            try {
                while (System.nanoTime() < end && failed.get() == null) {
                    read(person, counts);
                }
            } catch (Exception e) {
                failed.set(e);
            }
        })).toList();
        for (var thread : threads) {
            thread.join();
        }
        if (failed.get() != null) {
            throw failed.get();
        }
    }

    private void read(Person person, boolean counts) throws Exception {
        Thread.sleep(THOUGHT / 2 + ThreadLocalRandom.current().nextLong(THOUGHT));
        var name = one(List.copyOf(pages.keySet()));
        var path = pages.get(name).apply(person);
        var began = System.nanoTime();
        person.visitor().get(path);
        if (counts) {
            times.get(name).add(System.nanoTime() - began);
        }
    }

    int pages() {
        return times.values().stream().mapToInt(Queue::size).sum();
    }

    /** Median and 99th percentile in milliseconds, page by page and of all. */
    Map<String, String> results() {
        var results = new LinkedHashMap<String, String>();
        times.forEach((name, nanos) -> results.put(name, shown(nanos.stream().mapToLong(Long::longValue).sorted().toArray())));
        results.put("**all**", shown(times.values().stream().flatMap(Queue::stream).mapToLong(Long::longValue).sorted().toArray()));
        return results;
    }

    private static String shown(long[] sorted) {
        return sorted.length == 0 ? "" : "%.0f / %.0f".formatted(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
    }
}
