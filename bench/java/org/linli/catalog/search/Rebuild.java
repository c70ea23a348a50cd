package org.linli.catalog.search;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads all items by a cursor and fills the index with them. */
final class Rebuild {

    private static final int PAGE = 10_000;

    private Rebuild() {
    }

    /**
     * @param seconds  from the first row to a search that finds the last
     * @param peakMiB  of heap while it was made, with what was garbage already
     */
    record Made(double seconds, long peakMiB) {
    }

    static Made from(Connection connection, SearchIndex index, int items) throws SQLException {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        index.fill(read(connection, items));
        index.refresh();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Made(seconds, heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_048_576);
    }

    private static List<SearchDocument> read(Connection connection, int items) throws SQLException {
        var documents = new ArrayList<SearchDocument>(items);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(PAGE);
            try (var rows = statement.executeQuery("select code, name from items")) {
                while (rows.next()) {
                    documents.add(new SearchDocument(rows.getString(1), rows.getString(2), 0.5f));
                }
            }
        } finally {
            connection.setAutoCommit(true);
        }
        return documents;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }
}
