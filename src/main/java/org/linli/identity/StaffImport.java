package org.linli.identity;

import org.linli.shared.imports.FileImport;
import org.linli.shared.imports.ImportFile;
import org.linli.shared.imports.Imported;
import org.springframework.stereotype.Component;

/** staff.csv: who works where and as what. Passwords are given out afterwards. */
@Component
class StaffImport implements FileImport {

    private final AccountFiles files;
    private final Accounts accounts;

    StaffImport(AccountFiles files, Accounts accounts) {
        this.files = files;
        this.accounts = accounts;
    }

    @Override
    public String file() {
        return "staff.csv";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Imported read(ImportFile file) {
        var rows = files.staff(file, null);
        return new Imported(file(), rows.size(), accounts.importAll(rows).size());
    }
}
