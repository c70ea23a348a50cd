package org.linli.affair;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.linli.affair.FormField.Type;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/**
 * affair_forms.csv: the fields of an item's form, in order; a row of the type FILE is a paper to attach. What differs from
 * the latest version of an item's form becomes its next one.
 */
@Component
class FormImport implements FileImport {

    static final String FILE = "FILE";

    private final Forms forms;
    private final ServiceCatalog catalog;

    FormImport(Forms forms, ServiceCatalog catalog) {
        this.forms = forms;
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
        var read = file.rows(List.of("local_code", "position"), "name", "label", "type");
        var byItem = new TreeMap<String, TreeMap<Integer, CsvRow>>();
        for (var row : read) {
            byItem.computeIfAbsent(row.reference("local_code", items), code -> new TreeMap<>()).put(row.count("position"), row);
        }
        var contents = new TreeMap<String, FormContent>();
        byItem.forEach((code, rows) -> contents.put(code, content(rows.values())));
        file.refuseIfWrong();
        int changed = 0;
        for (var entry : contents.entrySet()) {
            changed += forms.take(entry.getKey(), entry.getValue()) ? byItem.get(entry.getKey()).size() : 0;
        }
        return new Imported(file(), read.size(), changed);
    }

    private static FormContent content(Collection<CsvRow> rows) {
        return new FormContent(rows.stream().filter(row -> !row.optional("type").equals(FILE)).map(FormImport::field).toList(),
                rows.stream().filter(row -> row.optional("type").equals(FILE)).map(row -> new FormContent.Attachment(
                        row.text("label"), row.optional("label_en"), row.flag("required"))).toList());
    }

    private static FormField field(CsvRow row) {
        var type = row.constant("type", Type.class);
        var options = type == Type.CHOICE ? row.text("options") : row.optional("options");
        return new FormField(row.code("name", "[a-z][A-Za-z0-9]*"), row.text("label"), row.optional("label_en"), type,
                row.flag("required"), row.optional("most").isEmpty() ? 0 : row.count("most"), pattern(row),
                Arrays.stream(options.split(";")).map(String::strip).filter(option -> !option.isEmpty()).toList(),
                row.optional("hint"), row.optional("hint_en"), row.flag("sensitive"));
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
