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

/** zones.csv: the unattended zones; {@code position_sample} is true where the position is made up. */
@Component
class ZoneImport implements FileImport {

    private final RegisterRows rows;

    ZoneImport(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "zones.csv";
    }

    @Override
    public int order() {
        return 186;
    }

    @Override
    public Imported read(ImportFile file) {
        var centres = rows.known("centres", "slug");
        var into = rows.into("zones", "code");
        var read = file.rows(List.of("code"), "centre_slug", "name", "address", "lon", "lat", "model");
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
        values.put("code", row.code("code", KioskImport.CODE));
        values.put("centre_slug", row.reference("centre_slug", centres));
        values.put("name", row.text("name"));
        values.put("name_en", row.optional("name_en"));
        values.put("address", row.text("address"));
        RegisterRows.put(values, row.point());
        values.put("position_sample", row.flag("position_sample"));
        values.put("model", row.text("model"));
        values.put("devices", row.optional("devices"));
        values.put("devices_en", row.optional("devices_en"));
        values.put("access", row.optional("access"));
        values.put("access_en", row.optional("access_en"));
        values.put("in_use", row.optional("in_use").isEmpty() || row.flag("in_use"));
        values.put("sample", row.flag("sample"));
        return values;
    }
}
