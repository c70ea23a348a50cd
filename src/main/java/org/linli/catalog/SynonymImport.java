package org.linli.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import org.linli.database.Upsert;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** catalog_synonyms.csv: a word that people say, and the official words that it stands for, separated by semicolons. */
@Component
class SynonymImport implements FileImport {

    private final JdbcClient jdbc;

    SynonymImport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String file() {
        return "catalog_synonyms.csv";
    }

    @Override
    public int order() {
        return 540;
    }

    @Override
    public Imported read(ImportFile file) {
        var into = new Upsert(jdbc, "catalog", "synonyms", "word");
        var read = file.rows(List.of("word"), "official");
        int changed = 0;
        for (var row : read) {
            var values = new LinkedHashMap<String, Object>();
            values.put("word", row.text("word"));
            values.put("official", row.text("official"));
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }
}
