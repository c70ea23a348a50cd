package org.linli.catalog.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Reads all items by a cursor and indexes them with as many hands as there are cores. */
final class Rebuild {

    private static final int PAGE = 5_000;
    private static final int WAITING = 8;

    private Rebuild() {
    }

    static void from(Connection connection, SearchIndex index) throws SQLException {
        connection.setAutoCommit(false);
        var room = new Semaphore(WAITING);
        try (var hands = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
             var statement = connection.createStatement()) {
            statement.setFetchSize(PAGE);
            try (var rows = statement.executeQuery("select code, name from items")) {
                var page = new ArrayList<SearchDocument>(PAGE);
                while (rows.next()) {
                    page.add(new SearchDocument(rows.getString(1), rows.getString(2), 0.5f));
                    if (page.size() == PAGE) {
                        hand(List.copyOf(page), index, room, hands);
                        page.clear();
                    }
                }
                hand(List.copyOf(page), index, room, hands);
            }
        } finally {
            connection.setAutoCommit(true);
        }
        index.pack();
        index.refresh();
    }

    private static void hand(List<SearchDocument> page, SearchIndex index, Semaphore room, Executor hands) {
        room.acquireUninterruptibly();
        hands.execute(() -> {
            page.forEach(index::add);
            room.release();
        });
    }
}
