package org.linli.request.group;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.organization.NeighbourGroup;
import org.linli.organization.NeighbourGroups;
import org.linli.place.ResidentCommunity;
import org.linli.shared.Actor;
import org.linli.web.AccessRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Residents who said that they belong to a group's estate. */
@Component
public class GroupMembers {

    private final JdbcClient jdbc;
    private final NeighbourGroups groups;
    private final ResidentCommunity homes;
    private final Clock clock;

    GroupMembers(JdbcClient jdbc, NeighbourGroups groups, ResidentCommunity homes, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.homes = homes;
        this.clock = clock;
    }

    public void join(Actor resident, String code) {
        if (resident.isStaff() || !resident.isSignedIn()) {
            throw new AccessRefused();
        }
        jdbc.sql("insert into request.group_member (group_code, account, joined_at) values (?, ?, ?) on conflict do nothing")
                .params(groups.get(code).code(), resident.id(), clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    public void leave(Actor resident, String code) {
        jdbc.sql("delete from request.group_member where group_code = ? and account = ?").params(code, resident.id()).update();
    }

    public List<NeighbourGroup> groupsOf(Actor resident) {
        var codes = jdbc.sql("select group_code from request.group_member where account = ?").param(resident.id())
                .query(String.class).list();
        return groups.list().stream().filter(group -> codes.contains(group.code())).toList();
    }

    /** Those of the resident's community that they do not belong to yet. */
    public List<NeighbourGroup> offeredTo(Actor resident) {
        var own = groupsOf(resident);
        return homes.communityOf(resident).map(groups::listOf).orElse(List.of()).stream()
                .filter(group -> !own.contains(group)).toList();
    }

    /** How many belong to each group. */
    public Map<String, Integer> counts() {
        return jdbc.sql("select group_code, count(*) from request.group_member group by group_code")
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean belongs(UUID account, String code) {
        return jdbc.sql("select exists (select from request.group_member where group_code = ? and account = ?)")
                .params(code, account).query(Boolean.class).single();
    }
}
