package org.linli.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** sites.csv: the centres' addresses in walking order; {@code position_sample} is true where the position is made up. */
@Component
class SiteImport implements FileImport {

    private final RegisterRows rows;

    SiteImport(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "sites.csv";
    }

    @Override
    public int order() {
        return 180;
    }

    @Override
    public Imported read(ImportFile file) {
        var centres = rows.known("centres", "slug");
        var into = rows.into("sites", "code");
        var read = file.rows(List.of("code"), "centre_slug", "position", "name", "address", "lon", "lat",
                "source_type", "area_m2");
        int changed = 0;
        for (var row : read) {
            var values = values(row, centres);
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }

    private static Map<String, @Nullable Object> values(CsvRow row, Set<String> centres) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("code", row.text("code"));
        values.put("centre_slug", row.reference("centre_slug", centres));
        values.put("position", row.integer("position"));
        values.put("name", row.text("name"));
        values.put("name_en", row.optional("name_en"));
        values.put("address", row.text("address"));
        RegisterRows.put(values, row.point());
        values.put("position_sample", row.flag("position_sample"));
        values.put("source_type", row.constant("source_type", SourceType.class).name());
        values.put("owner", row.optional("owner"));
        values.put("area_m2", row.decimal("area_m2"));
        values.put("agreement_until", row.optionalDate("agreement_until").orElse(null));
        return values;
    }
}
