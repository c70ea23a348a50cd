package org.linli.sample;

import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.linli.identity.Account;
import org.linli.identity.Accounts;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.stereotype.Component;

/** Who plays: the residents of a community, the staff of centres and departments. */
@Component
class Cast {

    private final Accounts accounts;
    private final SampleTables tables;

    Cast(Accounts accounts, SampleTables tables) {
        this.accounts = accounts;
        this.tables = tables;
    }

    /** A resident of that community, or of anywhere where none of the sample lives there. */
    Resident resident(String community, Random random) {
        var all = tables.rows("residents.csv");
        var near = all.stream().filter(row -> row.get("community_code").equals(community)).toList();
        var row = pick(near.isEmpty() ? all : near, random);
        return new Resident(accounts.find(row.get("username")).orElseThrow().toActor(), row.get("name"), phone(row));
    }

    /** Somebody of the sample by the name they sign in with. */
    Resident known(String username) {
        var row = tables.rows("residents.csv").stream().filter(one -> one.get("username").equals(username)).findFirst().orElseThrow();
        return new Resident(accounts.find(username).orElseThrow().toActor(), row.get("name"), phone(row));
    }

    /** The centre's first dispatcher: the one whose account is shown on the sign-in page where there is one. */
    Actor dispatcher(String centre) {
        return staff(Scope.centre(centre), Role.DISPATCHER).getFirst().toActor();
    }

    Actor otherDispatcher(String centre) {
        return staff(Scope.centre(centre), Role.DISPATCHER).getLast().toActor();
    }

    Actor officer(String department, Random random) {
        return pick(staff(Scope.department(department), Role.OFFICER), random).toActor();
    }

    Actor lead(String department) {
        return staff(Scope.department(department), Role.LEAD).getFirst().toActor();
    }

    Actor followUp(String district, Random random) {
        return pick(staff(Scope.district(district), Role.FOLLOW_UP), random).toActor();
    }

    Actor supervisor(String district) {
        return staff(Scope.district(district), Role.SUPERVISOR).getFirst().toActor();
    }

    Actor admin(String district) {
        return staff(Scope.district(district), Role.DISTRICT_ADMIN).getFirst().toActor();
    }

    private List<Account> staff(Scope scope, Role role) {
        return accounts.staffOf(scope).stream().filter(account -> account.roles().contains(role)).toList();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String phone(CSVRecord row) {
        return row.get("phone");
    }

    record Resident(Actor actor, String name, String phone) {
    }
}
