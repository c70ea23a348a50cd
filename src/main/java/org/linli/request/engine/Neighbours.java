package org.linli.request.engine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.linli.identity.Account;
import org.linli.identity.Accounts;
import org.linli.organization.Departments;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.place.Districts;
import org.linli.request.MoveField.Option;
import org.linli.shared.GeoPoint;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.springframework.stereotype.Component;

/** The doors of the modules around, as the engine asks them. */
@Component
class Neighbours implements Surroundings {

    private final Districts districts;
    private final Communities communities;
    private final Centres centres;
    private final Departments departments;
    private final Accounts accounts;

    Neighbours(Districts districts, Communities communities, Centres centres, Departments departments,
               Accounts accounts) {
        this.districts = districts;
        this.communities = communities;
        this.centres = centres;
        this.departments = departments;
        this.accounts = accounts;
    }

    @Override
    public String district() {
        return districts.current().code();
    }

    @Override
    public boolean isCommunity(String code) {
        return communities.find(code).isPresent();
    }

    @Override
    public Optional<String> communityNear(GeoPoint position) {
        return communities.nearest(position).map(Community::code);
    }

    @Override
    public Optional<String> centreOf(String community) {
        return centres.forCommunity(community).map(centre -> centre.slug());
    }

    @Override
    public boolean isDepartment(String code) {
        return departments.find(code).isPresent();
    }

    @Override
    public boolean isCentre(String slug) {
        return centres.find(slug).isPresent();
    }

    @Override
    public boolean worksIn(UUID account, String department) {
        return workers(department).anyMatch(known -> known.id().equals(account));
    }

    @Override
    public List<Option> workersOf(String department) {
        return workers(department).map(known -> new Option(known.id().toString(), known.name())).toList();
    }

    private Stream<Account> workers(String department) {
        return accounts.staffOf(Scope.department(department)).stream()
                .filter(known -> known.roles().contains(Role.OFFICER) || known.roles().contains(Role.LEAD));
    }

    @Override
    public String nameOf(UUID account) {
        return accounts.nameOf(account);
    }
}
