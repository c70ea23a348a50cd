package org.linli.place;

import java.util.LinkedHashMap;
import java.util.List;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** estates.csv: housing estates and which of them are old ones. */
@Component
class EstateImport implements FileImport {

    private final RegisterRows rows;

    EstateImport(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "estates.csv";
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public Imported read(ImportFile file) {
        var communities = rows.known("communities", "code");
        var into = rows.into("estates", "code");
        var read = file.rows(List.of("code"), "name", "community_code", "old", "lon", "lat");
        int changed = 0;
        for (var row : read) {
            var values = new LinkedHashMap<String, Object>();
            values.put("code", row.text("code"));
            values.put("community_code", row.reference("community_code", communities));
            values.put("name", row.text("name"));
            values.put("old", row.flag("old"));
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
