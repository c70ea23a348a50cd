package org.linli.identity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.linli.identity.AuditRow;
import org.linli.shared.BusinessTime;
import org.linli.web.Texts;

/** The trail as spreadsheets open it: with a byte order mark, and no cell that a spreadsheet would run as a formula. */
final class AuditCsv implements AutoCloseable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(BusinessTime.ZONE);
    private static final String FORMULA = "=+-@\t\r";

    private final CSVPrinter csv;
    private final Texts t;

    AuditCsv(Writer out, Texts t) throws IOException {
        this.t = t;
        out.write('\uFEFF');
        csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(Stream.of("id", "at", "person", "account", "roles", "action", "subject", "detail", "address",
                "result", "seal").map(column -> t.get("identity.audit." + column)));
    }

    void row(AuditRow row) {
        try {
            csv.printRecord(Stream.of(Long.toString(row.id()), TIME.format(row.at()), row.actorName(),
                    row.actorId().toString(), AuditList.roles(t, row), AuditList.action(t, row.action()), row.subject(),
                    row.detail(), row.address(), t.get("identity.audit.result." + row.result()),
                    row.seal() == 0 ? "" : Long.toString(row.seal())).map(AuditCsv::harmless));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
