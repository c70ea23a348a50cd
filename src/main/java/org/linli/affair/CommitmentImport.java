package org.linli.affair;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.database.Upsert;
import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** affair_commitments.csv: items for which the applicant's written promise takes the place of papers (告知承诺). */
@Component
class CommitmentImport implements FileImport {

    private final JdbcClient jdbc;
    private final ServiceCatalog catalog;

    CommitmentImport(JdbcClient jdbc, ServiceCatalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    @Override
    public String file() {
        return "affair_commitments.csv";
    }

    @Override
    public int order() {
        return 561;
    }

    @Override
    public Imported read(ImportFile file) {
        var items = new HashSet<>(catalog.list().stream().map(ServiceItem::code).toList());
        var into = new Upsert(jdbc, "affair", "commitment", "item_code");
        var read = file.rows(List.of("local_code"), "promise");
        int changed = 0;
        for (var row : read) {
            var values = new LinkedHashMap<String, Object>();
            values.put("item_code", row.reference("local_code", items));
            values.put("promise", row.text("promise"));
            if (row.isRight()) {
                changed += into.write(values);
            }
        }
        file.refuseIfWrong();
        return new Imported(file(), read.size(), changed);
    }
}
