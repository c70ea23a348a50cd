package org.linli.place;

import java.util.LinkedHashMap;
import java.util.List;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** district.csv: the district itself. */
@Component
class DistrictImport implements FileImport {

    private final RegisterRows rows;

    DistrictImport(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "district.csv";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Imported read(ImportFile file) {
        var into = rows.into("districts", "code");
        var read = file.rows(List.of("code"), "name", "population", "population_year");
        int changed = 0;
        for (var row : read) {
            var values = new LinkedHashMap<String, Object>();
            values.put("code", row.code("code", "[0-9]{6}"));
            values.put("name", row.text("name"));
            values.put("name_en", row.optional("name_en"));
            values.put("population", row.integer("population"));
            values.put("population_year", row.integer("population_year"));
            values.put("source", row.optional("source"));
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }
}
