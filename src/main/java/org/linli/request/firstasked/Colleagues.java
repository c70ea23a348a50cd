package org.linli.request.firstasked;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.identity.Account;
import org.linli.identity.Accounts;
import org.linli.identity.Responsibilities;
import org.linli.place.Districts;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.stereotype.Component;

/** Who may take a request over, and who has to when somebody leaves. */
@Component
public class Colleagues {

    private final Accounts accounts;
    private final Responsibilities responsibilities;
    private final Districts districts;

    Colleagues(Accounts accounts, Responsibilities responsibilities, Districts districts) {
        this.accounts = accounts;
        this.responsibilities = responsibilities;
        this.districts = districts;
    }

    /** Those of the centre who take down what residents say; of the district's desk where no centre has it. */
    public List<Account> of(@Nullable String centre) {
        if (centre == null) {
            return Stream.concat(desk(Role.SUPERVISOR).stream(), desk(Role.DISPATCHER).stream()).distinct().toList();
        }
        return accounts.staffOf(Scope.centre(centre)).stream()
                .filter(account -> responsibilities.actorOf(account).may(Responsibility.REGISTER)).toList();
    }

    /** The centre's manager, else its dispatcher, else the district's supervision. */
    Optional<Account> leadOf(@Nullable String centre, UUID leaving) {
        var own = centre == null ? List.<Account>of() : accounts.staffOf(Scope.centre(centre));
        return Stream.of(with(Role.CENTRE_MANAGER, own), with(Role.DISPATCHER, own), desk(Role.SUPERVISOR)).flatMap(List::stream)
                .filter(account -> !account.id().equals(leaving)).findFirst();
    }

    public String nameOf(UUID person) {
        return accounts.nameOf(person);
    }

    private List<Account> desk(Role role) {
        return with(role, accounts.staffOf(Scope.district(districts.current().code())));
    }

    private static List<Account> with(Role role, List<Account> accounts) {
        return accounts.stream().filter(account -> account.roles().contains(role)).toList();
    }
}
