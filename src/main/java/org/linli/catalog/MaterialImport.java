package org.linli.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.ImportedVersions.Row;
import org.linli.catalog.ImportedVersions.Standing;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** catalog_materials.csv: the papers of items, in order; an item's papers stand together or not at all. */
@Component
class MaterialImport implements FileImport {

    private final ImportedVersions versions;

    MaterialImport(ImportedVersions versions) {
        this.versions = versions;
    }

    @Override
    public String file() {
        return "catalog_materials.csv";
    }

    @Override
    public int order() {
        return 520;
    }

    @Override
    public Imported read(ImportFile file) {
        var standing = versions.standing();
        var read = file.rows(List.of("local_code", "position"), "name", "source", "originals", "need");
        var papers = new LinkedHashMap<String, List<Material>>();
        for (var row : read) {
            var code = row.reference("local_code", standing.keySet());
            papers.computeIfAbsent(code, none -> new ArrayList<>()).add(material(row, standing.get(code)));
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), versions.write(changes(papers, standing)));
    }

    private static Material material(CsvRow row, @Nullable Standing standing) {
        row.count("position");
        row.require(standing == null || standing.state() != VersionState.REVIEW, "local_code", "catalog.import.inReview");
        return new Material(row.text("name"), row.constant("source", MaterialSource.class), row.count("originals"),
                row.constant("need", MaterialNeed.class));
    }

    private static List<Row> changes(Map<String, List<Material>> papers, Map<String, Standing> standing) {
        var rows = new ArrayList<Row>();
        papers.forEach((code, materials) -> {
            var before = standing.get(code);
            var terms = before.terms().with(before.terms().guide().with(List.copyOf(materials)));
            if (!terms.equals(before.terms())) {
                rows.add(before.canBeCompleted() ? new Row(code, 1, before.state(), before.mainCode(), terms)
                        : Row.after(code, before, before.mainCode(), terms));
            }
        });
        return rows;
    }
}
