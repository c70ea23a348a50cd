package org.linli.web.table;

import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A file that a list is being written to. */
public interface TableFile extends AutoCloseable {

    /**
     * @param cells texts, numbers, {@link java.time.LocalDate}, {@link java.time.Instant} (shown in Shanghai's time),
     *              everything else by its text; null is an empty cell. A text that a spreadsheet would run as a formula
     *              is made harmless
     * @throws UncheckedIOException where whoever asked has gone
     */
    void row(@Nullable Object... cells);

    /** Ends the file and leaves the stream open. */
    @Override
    void close();
}
