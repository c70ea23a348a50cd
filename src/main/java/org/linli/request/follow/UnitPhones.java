package org.linli.request.follow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.identity.Account;
import org.linli.identity.Accounts;
import org.linli.identity.AuditTrail;
import org.linli.organization.Department;
import org.linli.organization.Departments;
import org.linli.shared.Actor;
import org.linli.shared.Phone;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.stereotype.Component;

/** Where a unit is told: its duty telephone where that takes messages, else its heads, else one of its officers. */
@Component
class UnitPhones {

    private final Departments departments;
    private final Accounts accounts;
    private final AuditTrail audit;

    UnitPhones(Departments departments, Accounts accounts, AuditTrail audit) {
        this.departments = departments;
        this.accounts = accounts;
        this.audit = audit;
    }

    List<String> of(String unit) {
        var duty = departments.find(unit).map(Department::phone).filter(UnitPhones::takesMessages);
        if (duty.isPresent()) {
            return List.of(duty.get());
        }
        var staff = accounts.staffOf(Scope.department(unit));
        var heads = of(staff.stream().filter(account -> account.roles().contains(Role.LEAD))).toList();
        return heads.isEmpty() ? of(staff.stream().filter(account -> account.roles().contains(Role.OFFICER))).limit(1).toList() : heads;
    }

    private Stream<String> of(Stream<Account> people) {
        return people.map(this::phone).flatMap(Optional::stream);
    }

    private Optional<String> phone(Account account) {
        var phone = accounts.phoneOf(account.id()).filter(UnitPhones::takesMessages);
        phone.ifPresent(it -> audit.viewed(Actor.SYSTEM, account.subject(), "phone"));
        return phone;
    }

    /** Land lines do not. */
    static boolean takesMessages(String phone) {
        return Phone.parse(phone).filter(Phone::isMobile).isPresent();
    }
}
