package org.linli.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.Http;
import org.linli.LinliTest;
import org.linli.database.FileImports;
import org.linli.shared.imports.Imported;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list of items would change is seen before anything is kept. */
@LinliTest
class ItemChangesTest {

    @Autowired
    FileImports imports;
    @Autowired
    ServiceCatalog catalog;

    @Test
    void a_changed_row_tells_each_column_old_and_new_and_keeps_nothing(Http http) {
        http.signIn("district-admin");
        var csv = changed(http);
        var item = catalog.list().stream().filter(one -> one.main().department().equals("tax")).findFirst().orElseThrow();
        var rehearsed = imports.rehearse("catalog_items.csv", csv);
        assertThat(rehearsed.changes()).extracting(Imported.Change::key, Imported.Change::column, Imported.Change::after)
                .contains(tuple("zz-new-item", "", "示例新事项"))
                .anyMatch(change -> change.toList().get(1).equals("name") && String.valueOf(change.toList().get(2)).endsWith("zz"));
        assertThat(catalog.find("zz-new-item")).isEmpty();
        assertThat(catalog.get(item.code()).name()).doesNotEndWith("zz");
        var page = http.upload("/admin/import", Map.of("rehearse", "true"), "file", "catalog_items.csv",
                csv.getBytes(StandardCharsets.UTF_8)).body();
        assertThat(page).contains("<del>", "zz</ins>", "zz-new-item");
    }

    /** The list as it is exported, with the first name changed and a row more. */
    private static String changed(Http http) {
        var lines = http.get("/work/catalog.csv?department=tax").body().strip().split("\r?\n");
        var name = lines[1].split(",")[3];
        lines[1] = lines[1].replaceFirst(java.util.regex.Pattern.quote("," + name + ","),
                java.util.regex.Matcher.quoteReplacement("," + name + "zz,"));
        return String.join("\r\n", lines) + "\r\nzz-new-item" + lines[2].substring(lines[2].indexOf(','))
                .replaceFirst("^(,[^,]*,[^,]*),[^,]*,", "$1,示例新事项,") + "\r\n";
    }
}
