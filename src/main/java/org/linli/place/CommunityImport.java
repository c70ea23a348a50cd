package org.linli.place;

import java.util.LinkedHashMap;
import java.util.List;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** communities.csv: {@code position_sample} is true where the position is made up. */
@Component
class CommunityImport implements FileImport {

    private final RegisterRows rows;

    CommunityImport(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "communities.csv";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Imported read(ImportFile file) {
        var subdistricts = rows.known("subdistricts", "code");
        var into = rows.into("communities", "code");
        var read = file.rows(List.of("code"), "name", "subdistrict_code", "lon", "lat");
        int changed = 0;
        for (var row : read) {
            var values = new LinkedHashMap<String, Object>();
            var code = row.code("code", "[0-9]{12}");
            var subdistrict = row.reference("subdistrict_code", subdistricts);
            row.require(code.startsWith(subdistrict), "code", "place.import.codeOutside", code, subdistrict);
            values.put("code", code);
            values.put("subdistrict_code", subdistrict);
            values.put("name", row.text("name"));
            values.put("name_en", row.optional("name_en"));
            RegisterRows.put(values, row.point());
            values.put("position_sample", row.flag("position_sample"));
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }
}
