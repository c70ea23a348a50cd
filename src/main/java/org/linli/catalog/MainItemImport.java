package org.linli.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.database.Upsert;
import org.linli.organization.Department;
import org.linli.organization.Departments;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** catalog_main_items.csv: what the law names, by department; {@code type} is the two digits of the national code. */
@Component
class MainItemImport implements FileImport {

    private final JdbcClient jdbc;
    private final Departments departments;

    MainItemImport(JdbcClient jdbc, Departments departments) {
        this.jdbc = jdbc;
        this.departments = departments;
    }

    @Override
    public String file() {
        return "catalog_main_items.csv";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Imported read(ImportFile file) {
        var known = departments.list().stream().map(Department::code).toList();
        var into = new Upsert(jdbc, "catalog", "main_items", "code");
        var read = file.rows(List.of("code"), "name", "department", "type", "basis");
        int changed = 0;
        for (var row : read) {
            var values = new LinkedHashMap<String, @Nullable Object>();
            values.put("code", row.code("code", "[a-z0-9-]{1,60}"));
            values.put("name", row.text("name"));
            values.put("department_code", row.reference("department", known));
            values.put("type", row.code("type", "0[1-9]|10|20"));
            values.put("basis", row.optional("basis"));
            values.put("rank", (int) row.line());
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }
}
