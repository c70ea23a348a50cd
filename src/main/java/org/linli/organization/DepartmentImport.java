package org.linli.organization;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.database.Upsert;
import org.linli.place.Communities;
import org.linli.place.Subdistrict;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** departments.csv, shown in the order of the file. */
@Component
class DepartmentImport implements FileImport {

    private final JdbcClient jdbc;
    private final Communities communities;

    DepartmentImport(JdbcClient jdbc, Communities communities) {
        this.jdbc = jdbc;
        this.communities = communities;
    }

    @Override
    public String file() {
        return "departments.csv";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Imported read(ImportFile file) {
        var subdistricts = communities.subdistricts().stream().map(Subdistrict::code).toList();
        var into = new Upsert(jdbc, "organization", "departments", "code");
        var read = file.rows(List.of("code"), "name", "short_name", "kind", "subdistrict_code", "duties");
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

    private static Map<String, @Nullable Object> values(CsvRow row, Collection<String> subdistricts) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        var kind = row.constant("kind", DepartmentKind.class);
        values.put("code", row.code("code", "[a-z][a-z0-9-]*"));
        values.put("name", row.text("name"));
        values.put("short_name", row.text("short_name"));
        values.put("name_en", row.optional("name_en"));
        values.put("kind", kind.name());
        values.put("subdistrict_code",
                kind == DepartmentKind.SUBDISTRICT ? row.reference("subdistrict_code", subdistricts) : null);
        values.put("phone", row.optional("phone"));
        values.put("duties", row.optional("duties"));
        values.put("duties_en", row.optional("duties_en"));
        values.put("rank", (int) row.line());
        return values;
    }
}
