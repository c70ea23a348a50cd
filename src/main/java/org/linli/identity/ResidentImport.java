package org.linli.identity;

import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** residents.csv: residents that a centre knows already, with the community they live in. */
@Component
class ResidentImport implements FileImport {

    private final AccountFiles files;
    private final Accounts accounts;

    ResidentImport(AccountFiles files, Accounts accounts) {
        this.files = files;
        this.accounts = accounts;
    }

    @Override
    public String file() {
        return "residents.csv";
    }

    @Override
    public int order() {
        return 410;
    }

    @Override
    public Imported read(ImportFile file) {
        var rows = files.residents(file, null);
        return new Imported(file(), rows.size(), accounts.importAll(rows).size());
    }
}
