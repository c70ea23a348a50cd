package org.linli.sample;

import org.apache.commons.csv.CSVRecord;
import org.linli.request.Complexity;
import org.linli.request.Source;
import org.linli.request.Urgency;

/** One line of {@code request_texts.csv}: what a resident said, and what became of it. */
record TextRow(CSVRecord row) {

    String text(String column) {
        return row.get(column).strip();
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    Source source() {
        return Source.valueOf(text("source"));
    }

    Urgency urgency() {
        return Urgency.valueOf(text("urgency"));
    }

    Complexity complexity() {
        return Complexity.valueOf(text("complexity"));
    }

    int stars() {
        return Integer.parseInt(text("stars"));
    }
}
