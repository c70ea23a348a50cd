package org.linli.sample;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.linli.identity.Accounts;
import org.linli.organization.NeighbourGroup;
import org.linli.organization.NeighbourGroups;
import org.linli.request.group.Announcements;
import org.linli.request.group.GroupMembers;
import org.linli.request.group.GroupMessages.Said;
import org.linli.request.group.MessageState;
import org.linli.request.group.SettleMessages;
import org.linli.request.group.SettleMessages.Order;
import org.linli.sample.Timeline.Step;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.MovableClock;
import org.springframework.stereotype.Component;

/** Life in the neighbours' groups: who lives there, what was announced and read, what somebody needed. */
@Component
class GroupChapter implements SampleChapter {

    private static final long SEED = 14;

    private final NeighbourGroups groups;
    private final Doors doors;
    private final Accounts accounts;
    private final SampleTables tables;
    private final MovableClock clock;

    GroupChapter(NeighbourGroups groups, Doors doors, Accounts accounts, SampleTables tables, MovableClock clock) {
        this.groups = groups;
        this.doors = doors;
        this.accounts = accounts;
        this.tables = tables;
        this.clock = clock;
    }

    @Component
    record Doors(GroupMembers members, Announcements announcements, SettleMessages messages) {
    }

    @Override
    public String name() {
        return "groups";
    }

    /** Before the story of the requests, whose days it falls into. */
    @Override
    public int order() {
        return 90;
    }

    @Override
    public void tell() {
        var random = new Random(SEED);
        var now = clock.instant();
        clock.at(now.minus(Duration.ofDays(30)), this::join);
        var timeline = new Timeline(clock, now);
        tables.rows("group_announcements.csv").forEach(row -> {
            var at = now.minus(Duration.ofHours(Integer.parseInt(row.get("hours_ago"))));
            timeline.add(new Step(at, () -> announce(row, random)));
        });
        tables.rows("group_messages.csv").forEach(row -> {
            var at = now.minus(Duration.ofMinutes(Integer.parseInt(row.get("minutes_ago"))));
            timeline.add(new Step(at, () -> receive(row)));
        });
        timeline.play();
    }

    /** Everybody of the sample who lives in a community with a group; the published resident has yet to find it. */
    private void join() {
        for (var row : tables.rows("residents.csv")) {
            if (!row.get("username").equals("parent")) {
                groups.listOf(row.get("community_code")).forEach(group ->
                        doors.members.join(account(row.get("username")), group.code()));
            }
        }
    }

    private Step announce(CSVRecord row, Random random) {
        var group = groups.get(row.get("group"));
        var today = BusinessTime.dateOf(clock.instant());
        doors.announcements.post(group, row.get("title"), row.get("text"),
                today.plusDays(Integer.parseInt(row.get("days"))), keeper(group));
        var told = doors.announcements.of(group).getFirst().id();
        var at = clock.instant().plus(Duration.ofHours(2));
        var readers = new ArrayList<Actor>();
        for (var person : tables.rows("residents.csv")) {
            if (person.get("username").startsWith("r") && !person.get("username").equals("resident")
                    && groups.listOf(person.get("community_code")).contains(group) && random.nextInt(5) > 1) {
                readers.add(account(person.get("username")));
            }
        }
        return new Step(at, () -> {
            readers.forEach(reader -> doors.announcements.read(told, reader));
            return null;
        });
    }

    private Step receive(CSVRecord row) {
        var group = groups.get(row.get("group"));
        var id = doors.messages.receive(group, new Said(row.get("text"), row.get("said_by"), "", null),
                row.get("by_bot").equals("true"), keeper(group));
        return new Step(clock.instant().plus(Duration.ofMinutes(12)), () -> {
            switch (row.get("then")) {
                case "ORDER" -> doors.messages.order(group, id, new Order(row.get("category"), row.get("address"), ""),
                        keeper(group));
                case "ANSWER" -> doors.messages.close(group, id, MessageState.ANSWERED, row.get("note"), keeper(group));
                case "ASIDE" -> doors.messages.close(group, id, MessageState.SET_ASIDE, "", keeper(group));
                default -> {
                }
            }
            return null;
        });
    }

    private Actor keeper(NeighbourGroup group) {
        return account(group.keeper());
    }

    private Actor account(String username) {
        return accounts.find(username).orElseThrow().toActor();
    }
}
