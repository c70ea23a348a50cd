package org.linli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.request.Command;
import org.linli.request.Command.Finding;
import org.linli.request.Command.Satisfaction;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class ProjectionTest {

    private static final int SOME = 150;

    @Autowired
    private Follower follower;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    private final Town town;

    ProjectionTest(@Autowired Requests requests) {
        town = new Town(requests);
    }

    @Test
    void grown_again_from_nothing_every_figure_is_the_same() {
        liveThroughEverything();
        follower.catchUp();
        var before = everything();
        follower.restart();
        assertThat(everything()).isNotEqualTo(before);
        follower.catchUp();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void counters_are_the_sums_of_the_rows() {
        liveThroughEverything();
        follower.catchUp();
        assertThatCountersAreTheSumsOfTheRows();
    }

    /** Some batches are written, one is lost before its commit, and the next follower goes on while people do. */
    @Test
    void counters_are_the_sums_of_the_rows_after_a_stop_in_the_middle(@Autowired FollowerLoop loop) throws Exception {
        liveThroughEverything();
        loop.stop();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            follower.restart();
            assertThat(follower.follow(SOME)).isGreaterThanOrEqualTo(SOME);
            var kept = everything();
            transaction.executeWithoutResult(status -> {
                assertThat(follower.follow(SOME)).isGreaterThanOrEqualTo(SOME);
                status.setRollbackOnly();
            });
            assertThat(everything()).isEqualTo(kept);
            var people = executor.submit(this::liveThroughEverything);
            while (follower.follow(SOME) > 0 || !people.isDone()) {
                assertThatCountersAreTheSumsOfTheRows();
            }
            people.get();
            follower.catchUp();
            assertThatCountersAreTheSumsOfTheRows();
            assertThatTheRowsAreTheRequests();
        } finally {
            loop.start();
        }
    }

    private void assertThatCountersAreTheSumsOfTheRows() {
        assertThat(rows("""
                select hour, centre, source, placed, closed from command.hourly where (placed, closed) <> (0, 0)
                """)).isEqualTo(rows("""
                select x.hour, centre, source, sum(placed)::int as placed, sum(closed)::int as closed from (
                  select date_trunc('hour', placed_at) as hour, centre, source, 1 as placed, 0 as closed from command.trace
                  union all select date_trunc('hour', ended_at), centre, source, 0, 1 from command.trace
                  where status in ('CLOSED', 'ARCHIVED')) x group by x.hour, centre, source
                """));
        assertThat(rows("select day, community, category, placed from command.topic where placed <> 0")).isEqualTo(rows("""
                select (placed_at at time zone 'Asia/Shanghai')::date as day, community, category, count(*)::int placed
                from command.trace group by 1, 2, 3
                """));
        var sums = "sum(promised::int)::int promised, sum(kept::int)::int kept, sum((not excluded)::int)::int assessed, "
                + "sum(excluded::int)::int excluded, sum(responded::int)::int responded, sum(followed::int)::int followed, "
                + "sum(solved::int)::int solved, sum(satisfied::int)::int satisfied, sum(fairly::int)::int fairly";
        assertThat(rows("select * from command.daily where promised + assessed + excluded <> 0")).isEqualTo(rows("""
                select (assess_at at time zone 'Asia/Shanghai')::date as day, centre, lead, %s from command.trace
                where assess_at is not null group by 1, 2, 3
                """.formatted(sums)));
    }

    @Test
    void the_rows_are_the_requests_as_they_stand() {
        liveThroughEverything();
        follower.catchUp();
        assertThatTheRowsAreTheRequests();
    }

    private void assertThatTheRowsAreTheRequests() {
        assertThat(rows("""
                select id, number, version, status, category, centre, community, lead, red_at, yellow_at, anonymous
                from command.trace
                """)).isEqualTo(rows("""
                select id, number, version, status, category, coalesce(centre, '') centre, coalesce(community, '') community,
                  coalesce(lead, '') lead, red_at, yellow_at, anonymous from request.service_request
                """));
    }

    @Test
    void a_commit_that_comes_late_is_counted_once_and_hides_nothing() throws Exception {
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> late = executor.submit(() -> transaction.execute(status -> {
                var number = town.place();
                written.countDown();
                await(mayCommit);
                return number;
            }));
            await(written);
            var early = town.place();
            follower.catchUp();
            assertThat(isKnown(early)).as("waits for the transaction before it").isFalse();
            mayCommit.countDown();
            assertThat(late.get()).isNotNull();
            follower.catchUp();
            assertThat(isKnown(early)).isTrue();
            assertThat(isKnown(late.get())).isTrue();
        }
    }

    @Test
    void many_followers_at_once_count_nothing_twice() throws Exception {
        var placed = placedNow();
        var work = new ArrayList<Callable<Object>>();
        IntStream.range(0, 30).forEach(i -> work.add(town::place));
        IntStream.range(0, 30).forEach(i -> work.add(() -> follower.follow()));
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : executor.invokeAll(work)) {
                done.get();
            }
        }
        follower.catchUp();
        assertThat(placedNow()).isEqualTo(placed + 30);
    }

    @Test
    void the_ring_of_moves_stays_small() {
        IntStream.range(0, MoveRing.KEPT + 10).forEach(i -> town.place());
        follower.catchUp();
        assertThat(jdbc.sql("select count(*) from command.move").query(Integer.class).single()).isEqualTo(MoveRing.KEPT);
    }

    private void liveThroughEverything() {
        town.place(new Placing.Options(true, false, null));
        town.move(town.place(), new Command.Withdraw("不用了"), Town.RESIDENT);
        town.move(town.place(), new Command.AskMore("请问要送到哪一层?"), Town.DISPATCHER);
        town.move(town.place(), new Command.Answer("助餐点每天十一点开餐,可以自取"), Town.DISPATCHER);
        town.move(town.dispatched(), new Command.HandBack("FUNCTION", "三定方案第三条", "health"), Town.OFFICER);
        town.signed();
        town.move(town.answered(), new Command.Rate(5, "谢谢"), Town.RESIDENT);
        town.move(town.answered(), new Command.Rate(1, "没送到"), Town.RESIDENT);
        town.move(town.answered(), new Command.FollowUp(Finding.SOLVED, Satisfaction.FAIRLY, ""), Town.FOLLOW_UP);
        town.move(town.answered(), new Command.FollowUp(Finding.UNSOLVED, Satisfaction.UNSATISFIED, "仍未送到"),
                Town.FOLLOW_UP);
        town.move(town.place(), new Command.Admit(null, null, "elder-care"), Town.DISPATCHER);
    }

    private Map<String, Object> everything() {
        var all = new TreeMap<String, Object>();
        all.put("trace", rows("select * from command.trace"));
        // a move that is told again has the category that its request has now
        all.put("move", rows("select transaction, id, at, type, centre, lead, stars from command.move"));
        all.put("hourly", rows("select * from command.hourly where (placed, closed) <> (0, 0)"));
        all.put("topic", rows("select * from command.topic where placed <> 0"));
        all.put("daily", rows("select * from command.daily where promised + assessed + excluded <> 0"));
        return all;
    }

    private List<String> rows(String sql) {
        return jdbc.sql("select row_to_json(x)::text from (" + sql + ") x order by 1").query(String.class).list();
    }

    private boolean isKnown(String number) {
        return jdbc.sql("select exists (select from command.trace where number = ?)").param(number)
                .query(Boolean.class).single();
    }

    private int placedNow() {
        follower.catchUp();
        return jdbc.sql("select coalesce(sum(placed), 0) from command.hourly").query(Integer.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
