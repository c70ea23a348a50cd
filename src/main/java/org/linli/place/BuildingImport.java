package org.linli.place;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** buildings.csv: buildings of the estates. */
@Component
class BuildingImport implements FileImport {

    private final RegisterRows rows;

    BuildingImport(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "buildings.csv";
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public Imported read(ImportFile file) {
        var estates = rows.known("estates", "code");
        var into = rows.into("buildings", "code");
        var read = file.rows(List.of("code"), "name", "estate_code", "lon", "lat", "households");
        int changed = 0;
        for (var row : read) {
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("code", row.text("code"));
            values.put("estate_code", row.reference("estate_code", estates));
            values.put("name", row.text("name"));
            values.put("households", row.count("households"));
            if (row.has("residents")) {
                values.put("residents", row.optional("residents").isEmpty() ? null : row.count("residents"));
            }
            RegisterRows.put(values, row.point());
            values.put("sample", row.flag("sample"));
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }
}
