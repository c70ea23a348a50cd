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

    /** For logs: {@code rooms.csv:14 capacity: web.import.number [zwölf]}. */
    @Override
    public String toString() {
        return file + ":" + line + (column.isEmpty() ? "" : " " + column) + ": " + messageKey
                + (arguments.isEmpty() ? "" : " " + arguments);
    }
}
