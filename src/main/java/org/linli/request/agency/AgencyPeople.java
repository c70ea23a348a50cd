package org.linli.request.agency;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.identity.Account;
import org.linli.identity.Accounts;
import org.linli.place.Centres;
import org.linli.place.ResidentCommunity;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.Personal;
import org.linli.shared.Phone;
import org.linli.shared.Scope;
import org.springframework.stereotype.Component;

/** Principals and agents: residents by their telephone, colleagues by their account. */
@Component
public class AgencyPeople {

    private static final int LONGEST_NAME = 40;

    private final Accounts accounts;
    private final ResidentCommunity communities;
    private final Centres centres;

    AgencyPeople(Accounts accounts, ResidentCommunity communities, Centres centres) {
        this.accounts = accounts;
        this.communities = communities;
        this.centres = centres;
    }

    /** Whoever works in the centre may be asked to run an errand. */
    public List<Account> colleagues(@Nullable String centre) {
        return centre == null ? List.of() : accounts.staffOf(Scope.centre(centre));
    }

    /** The centre that serves the community of the resident's profile. */
    public @Nullable String centreOf(Actor resident) {
        return communities.communityOf(resident).flatMap(centres::forCommunity).map(centre -> centre.slug()).orElse(null);
    }

    /** Residents with their first character only; colleagues as colleagues know them. */
    public String nameOf(UUID person) {
        return accounts.find(person).map(account -> account.isStaff() ? account.name() : Personal.maskedName(account.name()))
                .orElse("");
    }

    Actor actorOf(UUID person) {
        return accounts.get(person).toActor();
    }

    UUID agent(Wanted.Person person, @Nullable String centre) {
        if (person.account().isEmpty()) {
            return resident("agent", person.phone(), person.name());
        }
        return colleagues(centre).stream().map(Account::id).filter(id -> id.toString().equals(person.account())).findFirst()
                .orElseThrow(() -> Invalid.field("agent", "request.agency.agent.wrong"));
    }

    /** Made now where the number is new: whether it was, is told to nobody. */
    UUID resident(String field, String typedPhone, String name) {
        var phone = Phone.parse(typedPhone).orElseThrow(() -> Invalid.field(field + "Phone", "request.invalid.phone"));
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw Invalid.field(field + "Name", "request.agency.name.wrong", LONGEST_NAME);
        }
        return accounts.registerResident(phone.number(), name.strip()).id();
    }
}
