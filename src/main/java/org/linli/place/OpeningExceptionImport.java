package org.linli.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** opening_exceptions.csv: dates with hours of their own; without hours the site is closed that day. */
@Component
class OpeningExceptionImport implements FileImport {

    private final RegisterRows rows;

    OpeningExceptionImport(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "opening_exceptions.csv";
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Imported read(ImportFile file) {
        var sites = rows.known("sites", "code");
        var into = rows.into("opening_exceptions", "site_code", "date");
        var read = file.rows(List.of("site_code", "date"), "opens", "closes", "reason");
        int changed = 0;
        for (var row : read) {
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("site_code", row.reference("site_code", sites));
            values.put("date", row.date("date"));
            hours(row, values);
            values.put("reason", row.text("reason"));
            values.put("reason_en", row.optional("reason_en"));
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }

    private static void hours(CsvRow row, Map<String, @Nullable Object> values) {
        if (row.optional("opens").isEmpty() && row.optional("closes").isEmpty()) {
            values.put("opens", null);
            values.put("closes", null);
            return;
        }
        var span = new Span(row.time("opens"), row.time("closes"));
        row.require(span.opens().isBefore(span.closes()), "closes", "place.import.closesFirst");
        values.put("opens", span.opens());
        values.put("closes", span.closes());
    }
}
