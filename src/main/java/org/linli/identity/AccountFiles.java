package org.linli.identity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.organization.Department;
import org.linli.organization.Departments;
import org.linli.place.Centre;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.place.District;
import org.linli.place.Districts;
import org.linli.shared.Phone;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.shared.imports.CsvRow;
import org.linli.shared.imports.ImportFile;
import org.springframework.stereotype.Component;

/** Reads staff.csv and residents.csv. Rows carry no passwords: those are given out one by one, or by the sample. */
@Component
public class AccountFiles {

    private static final String USERNAME = "[a-z0-9][a-z0-9.-]{1,39}";
    private static final List<String> ROLES = Arrays.stream(Role.values()).filter(Role::isStaff).map(Role::name).toList();

    private final Districts districts;
    private final Communities communities;
    private final Centres centres;
    private final Departments departments;

    AccountFiles(Districts districts, Communities communities, Centres centres, Departments departments) {
        this.districts = districts;
        this.communities = communities;
        this.centres = centres;
        this.departments = departments;
    }

    /** @param password the same for all, in the sample; null: none */
    public List<NewAccount> staff(ImportFile file, @Nullable String password) {
        var phones = new HashSet<String>();
        var read = file.rows(List.of("username"), "name", "roles", "scope_kind", "scope_code", "title", "phone").stream()
                .map(row -> new NewAccount(row.code("username", USERNAME), row.text("name"), phone(row, phones), roles(row),
                        scope(row), row.optional("title"), row.optional("title_en"), password, password != null))
                .toList();
        file.refuseIfWrong();
        return read;
    }

    /** @param password the same for all, in the sample; null: none, residents sign in by code */
    public List<NewAccount> residents(ImportFile file, @Nullable String password) {
        var phones = new HashSet<String>();
        var read = file.rows(List.of("username"), "name", "phone").stream()
                .map(row -> new NewAccount(row.code("username", USERNAME), row.text("name"), phone(row, phones),
                        Set.of(Role.RESIDENT), Scope.SELF, "", "", password, password != null))
                .toList();
        file.refuseIfWrong();
        return read;
    }

    /** The residents' communities, in the order of the rows; empty where none is given. */
    List<String> homes(ImportFile file) {
        var known = communities.list().stream().map(Community::code).collect(Collectors.toSet());
        var homes = file.rows(List.of("username"), "name").stream()
                .map(row -> row.optional("community_code").isEmpty() ? "" : row.reference("community_code", known)).toList();
        file.refuseIfWrong();
        return homes;
    }

    private static @Nullable String phone(CsvRow row, Set<String> seen) {
        var typed = row.optional("phone");
        if (typed.isEmpty()) {
            return null;
        }
        var phone = Phone.parse(typed);
        row.require(phone.isPresent(), "phone", "identity.import.phone", typed);
        phone.ifPresent(known -> row.require(seen.add(known.number()), "phone", "identity.import.phone.twice"));
        return phone.map(Phone::number).orElse(null);
    }

    private static Set<Role> roles(CsvRow row) {
        row.text("roles");
        return row.references("roles", ROLES).stream().filter(ROLES::contains).map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    private Scope scope(CsvRow row) {
        var kind = row.constant("scope_kind", Scope.Kind.class);
        return new Scope(kind, switch (kind) {
            case SELF -> "";
            case DISTRICT -> row.reference("scope_code", districts.find().map(District::code).stream().toList());
            case CENTRE -> row.reference("scope_code", centres.list().stream().map(Centre::slug).toList());
            case DEPARTMENT -> row.reference("scope_code", departments.list().stream().map(Department::code).toList());
        });
    }
}
