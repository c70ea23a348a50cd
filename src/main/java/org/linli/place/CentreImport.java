package org.linli.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** centres.csv: the project points. Whether a centre is qualified is declared, never imported. */
@Component
class CentreImport implements FileImport {

    private final RegisterRows rows;

    CentreImport(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "centres.csv";
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public Imported read(ImportFile file) {
        var subdistricts = rows.known("subdistricts", "code");
        var into = rows.into("centres", "slug");
        var read = file.rows(List.of("slug"), "name", "kind", "subdistrict_code", "layout", "stage", "confirmed", "sample");
        int changed = 0;
        for (var row : read) {
            var values = values(row, subdistricts);
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }

    private static Map<String, Object> values(CsvRow row, Set<String> subdistricts) {
        var values = new LinkedHashMap<String, Object>();
        values.put("slug", row.code("slug", "[a-z][a-z0-9-]*"));
        values.put("subdistrict_code", row.reference("subdistrict_code", subdistricts));
        values.put("name", row.text("name"));
        values.put("name_en", row.optional("name_en"));
        values.put("kind", row.constant("kind", CentreKind.class).name());
        values.put("layout", row.constant("layout", CentreLayout.class).name());
        values.put("stage", row.constant("stage", CentreStage.class).name());
        values.put("confirmed", row.flag("confirmed"));
        values.put("sample", row.flag("sample"));
        values.put("phone", row.optional("phone"));
        values.put("intro", row.optional("intro"));
        values.put("intro_en", row.optional("intro_en"));
        return values;
    }
}
