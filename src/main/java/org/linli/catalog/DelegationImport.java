package org.linli.catalog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.database.Upsert;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** catalog_delegations.csv: which level may handle an item instead of which, from a day on. */
@Component
class DelegationImport implements FileImport {

    private final JdbcClient jdbc;

    DelegationImport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String file() {
        return "catalog_delegations.csv";
    }

    @Override
    public int order() {
        return 530;
    }

    @Override
    public Imported read(ImportFile file) {
        var items = new HashSet<>(jdbc.sql("select code from catalog.items").query(String.class).list());
        var into = new Upsert(jdbc, "catalog", "delegations", "item_code", "to_level", "effective_from");
        var read = file.rows(List.of("local_code", "to_level", "effective_from"), "from_level", "basis");
        int changed = 0;
        for (var row : read) {
            var values = values(row, items);
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }

    private static LinkedHashMap<String, @Nullable Object> values(CsvRow row, HashSet<String> items) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        var from = row.constant("from_level", Level.class);
        var to = row.constant("to_level", Level.class);
        row.require(to.digit() > from.digit(), "to_level", "catalog.error.delegation");
        values.put("item_code", row.reference("local_code", items));
        values.put("from_level", from.name());
        values.put("to_level", to.name());
        values.put("basis", row.text("basis"));
        values.put("effective_from", row.date("effective_from"));
        var until = row.optionalDate("effective_to");
        row.require(until.isEmpty() || !until.get().isBefore(row.date("effective_from")), "effective_to", "catalog.error.until");
        values.put("effective_to", until.orElse(null));
        return values;
    }
}
