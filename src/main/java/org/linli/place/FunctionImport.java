package org.linli.place;

import java.util.LinkedHashMap;
import java.util.List;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** functions.csv: the 1 + 6 + X, shown in the order of the file. */
@Component
class FunctionImport implements FileImport {

    private final RegisterRows rows;

    FunctionImport(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public String file() {
        return "functions.csv";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Imported read(ImportFile file) {
        var into = rows.into("functions", "code");
        var read = file.rows(List.of("code"), "name", "block");
        int changed = 0;
        for (var row : read) {
            var values = new LinkedHashMap<String, Object>();
            values.put("code", row.text("code"));
            values.put("name", row.text("name"));
            values.put("name_en", row.optional("name_en"));
            values.put("block", row.constant("block", Block.class).name());
            values.put("rank", (int) row.line());
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }
}
