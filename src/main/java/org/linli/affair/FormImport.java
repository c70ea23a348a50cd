package org.linli.affair;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.linli.affair.FormField.Type;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.database.Upsert;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** affair_forms.csv: the fields of an item's form, in order. */
@Component
class FormImport implements FileImport {

    private final JdbcClient jdbc;
    private final ServiceCatalog catalog;

    FormImport(JdbcClient jdbc, ServiceCatalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    @Override
    public String file() {
        return "affair_forms.csv";
    }

    @Override
    public int order() {
        return 560;
    }

    @Override
    public Imported read(ImportFile file) {
        var items = new HashSet<>(catalog.list().stream().map(ServiceItem::code).toList());
        var into = new Upsert(jdbc, "affair", "form_field", "item_code", "position");
        var read = file.rows(List.of("local_code", "position"), "name", "label", "type");
        int changed = 0;
        for (var row : read) {
            var values = values(row, items);
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }

    private static LinkedHashMap<String, @Nullable Object> values(CsvRow row, HashSet<String> items) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("item_code", row.reference("local_code", items));
        values.put("position", row.count("position"));
        values.put("name", row.code("name", "[a-z][A-Za-z0-9]*"));
        values.put("label", row.text("label"));
        values.put("label_en", row.optional("label_en"));
        var type = row.constant("type", Type.class);
        values.put("type", type.name());
        values.put("required", row.flag("required"));
        values.put("most", row.optional("most").isEmpty() ? 0 : row.count("most"));
        values.put("pattern", pattern(row));
        values.put("options", type == Type.CHOICE ? row.text("options") : row.optional("options"));
        values.put("hint", row.optional("hint"));
        values.put("hint_en", row.optional("hint_en"));
        return values;
    }

    private static String pattern(CsvRow row) {
        var written = row.optional("pattern");
        try {
            Pattern.compile(written);
        } catch (PatternSyntaxException wrong) {
            row.wrong("pattern", "web.import.code", written);
        }
        return written;
    }
}
