package org.linli.place;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** subdistricts.csv: the district of each is told by the first six digits of its code. */
@Component
class SubdistrictImport implements FileImport {

    private final RegisterRows rows;

    SubdistrictImport(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "subdistricts.csv";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Imported read(ImportFile file) {
        var districts = rows.known("districts", "code");
        var into = rows.into("subdistricts", "code");
        var read = file.rows(List.of("code"), "name", "area_km2");
        int changed = 0;
        for (var row : read) {
            var values = new LinkedHashMap<String, @Nullable Object>();
            var code = row.code("code", "[0-9]{9}");
            row.require(districts.contains(districtOf(code)), "code", "web.import.unknown", districtOf(code));
            values.put("code", code);
            values.put("district_code", districtOf(code));
            values.put("name", row.text("name"));
            values.put("name_en", row.optional("name_en"));
            values.put("area_km2", row.optionalDecimal("area_km2").orElse(null));
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }

    private static String districtOf(String code) {
        return code.length() == 9 ? code.substring(0, 6) : code;
    }
}
