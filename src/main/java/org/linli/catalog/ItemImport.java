package org.linli.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.linli.catalog.ImportedVersions.Place;
import org.linli.catalog.ImportedVersions.Row;
import org.linli.catalog.ImportedVersions.Standing;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** catalog_items.csv: the handling items. Read again it changes nothing; what is different becomes a draft. */
@Component
class ItemImport implements FileImport {

    private final JdbcClient jdbc;
    private final ImportedVersions versions;

    ItemImport(JdbcClient jdbc, ImportedVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    @Override
    public String file() {
        return "catalog_items.csv";
    }

    @Override
    public int order() {
        return 510;
    }

    @Override
    public Imported read(ImportFile file) {
        var mains = new HashSet<>(jdbc.sql("select code from catalog.main_items").query(String.class).list());
        var standing = versions.standing();
        var read = file.rows(List.of("local_code"), "main_item", "name", "audience", "level", "channels", "kind",
                "legal_days", "promised_days", "visits");
        var places = new ArrayList<Place>();
        var rows = new ArrayList<Row>();
        for (var row : read) {
            var code = row.code("local_code", "[a-z0-9-]{1,60}");
            places.add(new Place(code, (int) row.line()));
            take(file, row, new Named(code, row.reference("main_item", mains)), standing, rows);
        }
        file.refuseIfWrong();
        versions.place(places);
        return new Imported(file(), read.size(), versions.write(rows), file.changes());
    }

    private record Named(String code, String main) {
    }

    private static void take(ImportFile file, CsvRow row, Named named, Map<String, Standing> standing, List<Row> rows) {
        var code = named.code();
        var before = standing.get(code);
        var terms = new ItemRow(row).terms(before == null ? List.of() : before.terms().guide().materials());
        if (before == null) {
            file.changes(row.line(), code, "", "", terms.name());
            rows.add(Row.first(code, standing.isEmpty() ? VersionState.PUBLISHED : VersionState.DRAFT, named.main(), terms));
        } else if (!before.says(named.main(), terms)) {
            row.require(before.state() != VersionState.REVIEW, "local_code", "catalog.import.inReview");
            if (!before.mainCode().equals(named.main())) {
                file.changes(row.line(), code, "main_item", before.mainCode(), named.main());
            }
            differences(file, row.line(), code, ItemColumns.of(before.terms()), ItemColumns.of(terms));
            rows.add(Row.after(code, before, named.main(), terms));
        }
    }

    private static void differences(ImportFile file, long line, String code, Map<String, Object> before,
                                    Map<String, Object> after) {
        after.forEach((column, value) -> {
            if (!value.equals(before.get(column))) {
                file.changes(line, code, column, String.valueOf(before.get(column)), String.valueOf(value));
            }
        });
    }
}
