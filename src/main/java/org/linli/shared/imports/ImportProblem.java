package org.linli.shared.imports;

import java.util.List;

/**
 * One mistake in a file.
 *
 * @param line       as an editor counts, the header being line 1; 0 where the file as a whole is meant
 * @param column     name of the column, empty where the line as a whole is meant
 * @param messageKey key of a message file
 */
public record ImportProblem(String file, long line, String column, String messageKey, List<Object> arguments) {

    /** Of one file; whoever brings more mends these first. */
    static final int MOST = 20_000;

    /** Rows of one file. */
    static final int MOST_ROWS = 200_000;

    /** What stands for all the others. */
    static ImportProblem more(String file) {
        return new ImportProblem(file, 0, "", "web.import.more", List.of(MOST));
    }

    /** For logs: {@code rooms.csv:14 capacity: web.import.number [zwölf]}. */
    @Override
    public String toString() {
        return file + ":" + line + (column.isEmpty() ? "" : " " + column) + ": " + messageKey
                + (arguments.isEmpty() ? "" : " " + arguments);
    }
}
