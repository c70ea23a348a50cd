package org.linli.request.engine;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;

/** Nobody follows the log while it is open; when it is closed, all of them have caught up again. */
final class StandStill implements AutoCloseable {

    /** The lock under which the command screen's follower works. */
    private static final long SCREEN = 0x6c696e6c6973L;
    private static final String BEHIND = """
            select exists (select from request.request_event e, (
                select transaction, id from request.follow union all select transaction, id from command.follower) f
              where (e.transaction, e.id) > (f.transaction::text::xid8, f.id))
            """;

    private final Scheduler scheduler;
    private final Connection connection;

    StandStill(ApplicationContext application) throws SQLException {
        scheduler = application.getBean(Scheduler.class);
        connection = application.getBean(DataSource.class).getConnection();
        connection.setAutoCommit(true);
        scheduler.pause();
        ask("select pg_advisory_lock(" + SCREEN + ") is null");
    }

    private boolean ask(String question) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    @Override
    public void close() throws Exception {
        try (connection) {
            scheduler.resume();
            ask("select pg_advisory_unlock(" + SCREEN + ")");
            while (ask(BEHIND)) {
                Thread.sleep(Duration.ofMillis(200));
            }
        }
    }
}
