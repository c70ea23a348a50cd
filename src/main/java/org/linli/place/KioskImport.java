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

/** kiosks.csv: the self-service machines of the centres' sites. */
@Component
class KioskImport implements FileImport {

    static final String CODE = "[a-z][a-z0-9-]*";

    private final RegisterRows rows;

    KioskImport(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "kiosks.csv";
    }

    @Override
    public int order() {
        return 185;
    }

    @Override
    public Imported read(ImportFile file) {
        var sites = rows.known("sites", "code");
        var into = rows.into("kiosks", "code");
        var read = file.rows(List.of("code"), "site_code", "name", "model");
        int changed = 0;
        for (var row : read) {
            var values = values(row, sites);
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }

    private static Map<String, @Nullable Object> values(CsvRow row, Set<String> sites) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("code", row.code("code", CODE));
        values.put("site_code", row.reference("site_code", sites));
        values.put("name", row.text("name"));
        values.put("name_en", row.optional("name_en"));
        values.put("spot", row.optional("spot"));
        values.put("spot_en", row.optional("spot_en"));
        values.put("model", row.text("model"));
        values.put("serial_number", row.optional("serial_number"));
        values.put("installed_on", row.optionalDate("installed_on").orElse(null));
        values.put("in_use", row.optional("in_use").isEmpty() || row.flag("in_use"));
        values.put("sample", row.flag("sample"));
        return values;
    }
}
