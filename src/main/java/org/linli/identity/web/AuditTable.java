package org.linli.identity.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.linli.identity.AuditRow;
import org.linli.shared.BusinessTime;
import org.linli.web.Texts;
import org.linli.web.table.TableFile;

/** The trail as a file. */
final class AuditTable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(BusinessTime.ZONE);

    private AuditTable() {
    }

    static List<String> header(Texts t) {
        return Stream.of("id", "at", "person", "account", "roles", "action", "subject", "detail", "address", "result", "seal")
                .map(column -> t.get("identity.audit." + column)).toList();
    }

    static void row(TableFile table, AuditRow row, Texts t) {
        table.row(row.id(), TIME.format(row.at()), row.actorName(), row.actorId(), AuditList.roles(t, row),
                AuditList.action(t, row.action()), row.subject(), row.detail(), row.address(),
                t.get("identity.audit.result." + row.result()), row.seal() == 0 ? null : row.seal());
    }
}
