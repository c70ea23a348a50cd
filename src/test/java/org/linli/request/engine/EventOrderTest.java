package org.linli.request.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.linli.LinliTest;
import org.linli.request.EventLog;
import org.linli.request.EventType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class EventOrderTest {

    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private EventLog log;

    /** A sort would read the rest of the log for every batch, and following it from nothing would take the square of its length. */
    @Test
    void a_batch_walks_along_the_index_and_sorts_nothing(@Autowired TransactionTemplate transaction) {
        var plan = transaction.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_sort = off").update();
            return jdbc.sql("explain " + StoredEventLog.EVENTS).params("0", 0, 100).query(String.class).list();
        });
        assertThat(String.join("\n", plan)).contains("request_event_follow").doesNotContain("Sort");
    }

    /** What is remembered and what is read from the database meet without a gap. */
    @Test
    void who_follows_behind_another_reads_the_same() {
        var whole = log.after(EventLog.START, 400);
        var behind = new ArrayList<EventLog.Logged>();
        var position = EventLog.START;
        while (behind.size() < whole.size()) {
            var batch = log.following(position, 37, type -> true);
            assertThat(batch.events()).isNotEmpty();
            behind.addAll(batch.events());
            position = batch.upTo();
        }
        assertThat(behind.subList(0, whole.size())).extracting(EventLog.Logged::position)
                .isEqualTo(whole.stream().map(EventLog.Logged::position).toList());
    }

    @Test
    void who_asks_for_some_types_passes_the_others_by_and_goes_on_behind_them() {
        var all = log.following(EventLog.START, 200, type -> true);
        var some = log.following(EventLog.START, 200, type -> type == EventType.DISPATCHED);
        assertThat(some.events()).isNotEmpty().allMatch(event -> event.type() == EventType.DISPATCHED)
                .hasSizeLessThan(all.events().size());
        assertThat(some.upTo()).isEqualTo(all.upTo());
        assertThat(some.mayGoOn()).isTrue();
        var none = log.following(all.upTo(), 1, type -> false);
        assertThat(none.events()).isEmpty();
        assertThat(none.upTo()).isNotEqualTo(all.upTo());
    }
}
