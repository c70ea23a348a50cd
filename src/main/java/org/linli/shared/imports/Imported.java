package org.linli.shared.imports;

import java.util.List;

/**
 * What became of a file.
 *
 * @param changed rows that were new or different from what was there
 * @param changes the first of them, for whoever looks before anything is kept; empty where the file's kind tells none
 */
public record Imported(String file, int rows, int changed, List<Change> changes) {

    public Imported(String file, int rows, int changed) {
        this(file, rows, changed, List.of());
    }

    /**
     * What a row says otherwise.
     *
     * @param line   as an editor counts
     * @param key    of the row
     * @param column name of the column; empty: the row is new
     */
    public record Change(long line, String key, String column, String before, String after) {
    }
}
