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

    private final Profiles profiles;

    ResidentImport(AccountFiles files, Accounts accounts, Profiles profiles) {
        this.files = files;
        this.accounts = accounts;
        this.profiles = profiles;
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
        var homes = files.homes(file);
        var ids = accounts.importAll(rows);
        for (int i = 0; i < ids.size(); i++) {
            if (!homes.get(i).isEmpty() && profiles.find(ids.get(i)).isEmpty()) {
                profiles.keep(ids.get(i), new Profile(homes.get(i), "", ContactPreference.SMS, MessageLanguage.CHINESE));
            }
        }
        return new Imported(file(), rows.size(), ids.size());
    }
}
