package org.linli.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.identity.Accounts;
import org.linli.identity.NewAccount;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.shared.imports.CsvRow;
import org.springframework.stereotype.Component;

/** staff.csv and residents.csv: everybody gets the published sample password. */
@Component
class AccountsChapter implements SampleChapter {

    private static final String PASSWORD = "linli-demo-2026";
    private static final Set<String> ROLES = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());

    private final SampleFiles files;
    private final Accounts accounts;

    AccountsChapter(SampleFiles files, Accounts accounts) {
        this.files = files;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void tell() {
        var all = new ArrayList<NewAccount>();
        all.addAll(read("staff.csv", AccountsChapter::staff, "name", "roles", "scope_kind", "scope_code"));
        all.addAll(read("residents.csv", AccountsChapter::resident, "name", "community_code"));
        accounts.importAll(all);
    }

    private List<NewAccount> read(String name, Function<CsvRow, NewAccount> reader, String... columns) {
        var file = files.get(name);
        var read = file.rows(List.of("username"), columns).stream().map(reader).toList();
        file.refuseIfWrong();
        return read;
    }

    private static NewAccount staff(CsvRow row) {
        var roles = row.references("roles", ROLES).stream().filter(ROLES::contains).map(Role::valueOf)
                .collect(Collectors.toSet());
        var scope = new Scope(row.constant("scope_kind", Scope.Kind.class), row.optional("scope_code"));
        return new NewAccount(row.text("username"), row.text("name"), phone(row), roles, scope,
                row.optional("title"), row.optional("title_en"), PASSWORD, true);
    }

    private static NewAccount resident(CsvRow row) {
        return new NewAccount(row.text("username"), row.text("name"), phone(row), Set.of(Role.RESIDENT), Scope.SELF,
                "", "", PASSWORD, true);
    }

    private static @Nullable String phone(CsvRow row) {
        var phone = row.optional("phone");
        return phone.isEmpty() ? null : phone;
    }
}
