package org.linli.sample;

import java.util.ArrayList;
import org.linli.identity.AccountFiles;
import org.linli.identity.Accounts;
import org.linli.identity.SampleAccounts;
import org.springframework.stereotype.Component;

/** Gives everybody of staff.csv and residents.csv the published password; production refuses to start with them. */
@Component
class PeopleChapter implements SampleChapter {

    private final SampleFiles files;
    private final AccountFiles people;
    private final Accounts accounts;

    PeopleChapter(SampleFiles files, AccountFiles people, Accounts accounts) {
        this.files = files;
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void tell() {
        var all = new ArrayList<>(people.staff(files.get("staff.csv"), SampleAccounts.PASSWORD));
        all.addAll(people.residents(files.get("residents.csv"), SampleAccounts.PASSWORD));
        accounts.importAll(all);
    }
}
