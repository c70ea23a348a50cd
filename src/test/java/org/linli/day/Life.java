package org.linli.day;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Command.Finding;
import org.linli.request.Command.Satisfaction;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.request.Urgency;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/** One request of the day: it is placed at its moment, and its people do the rest so many minutes later. */
final class Life {

    static final String DISTRICT = "350502";
    static final String RESULT = "已到场核实并处理完毕，居民当面确认";
    static final String REASON = "情况特殊，按有关规定办理";

    private static final Actor SUPERVISOR = actor(Scope.district(DISTRICT), Role.SUPERVISOR);
    private static final Actor SECOND = new Actor(UUID.nameUUIDFromBytes(new byte[] {2}), "second", Set.of(Role.SUPERVISOR),
            Scope.district(DISTRICT));
    private static final Actor CALLER = actor(Scope.district(DISTRICT), Role.FOLLOW_UP);
    private static final Actor RESIDENT = actor(Scope.SELF, Role.RESIDENT);

    private final DayPlay play;
    private final Requests requests;
    private final Instant placedAt;
    private final String community;
    private final Source source;
    private String category = "meal";
    private Urgency urgency = Urgency.NORMAL;
    private boolean anonymous;
    private String number = "";
    private String centre = "";

    Life(DayPlay play, Requests requests, Instant placedAt, String community, Source source) {
        this.play = play;
        this.requests = requests;
        this.placedAt = placedAt;
        this.community = community;
        this.source = source;
    }

    Life of(String other) {
        category = other;
        return this;
    }

    Life urgent(Urgency other) {
        urgency = other;
        return this;
    }

    Life anonymous() {
        anonymous = true;
        return this;
    }

    /** What comes next is added by the scripts; it knows the number once it is placed. */
    Life placed() {
        play.at(placedAt, this::place);
        return this;
    }

    private void place() {
        var staff = switch (source) {
            case PORTAL, KIOSK, OPEN311, API -> false;
            case PHONE, COUNTER, GROUP, GRID, HOTLINE, TALK -> true;
        };
        var slug = play.centreOf(community);
        var placing = new Placing(source, category, "", "一天里的第" + play.next() + "件：" + category,
                new Placing.Where(community, "", "", null), anonymous ? Placing.Contact.NONE
                : new Placing.Contact("王小明", "13900001234"), new Placing.Options(anonymous, false, urgency), List.of(), "");
        number = requests.place(placing, staff && !slug.isEmpty() ? desk(slug) : RESIDENT).number();
        centre = slug;
    }

    Life desk(int minutes, Command command) {
        return then(minutes, () -> move(command, centre.isEmpty() ? SUPERVISOR : desk(centre)));
    }

    Life unit(int minutes, String department, Command command) {
        return then(minutes, () -> move(command, officer(department)));
    }

    Life watch(int minutes, Command command) {
        return then(minutes, () -> move(command, SUPERVISOR));
    }

    Life owner(int minutes, Command command) {
        return then(minutes, () -> requests.move(number, command, new Caller(Actor.ANONYMOUS, true), Requests.ANY_VERSION));
    }

    Life called(int minutes, Finding finding) {
        return then(minutes, () -> move(new Command.FollowUp(finding, finding == Finding.NOT_REACHED ? null
                : finding == Finding.SOLVED ? minutes % 2 == 0 ? Satisfaction.SATISFIED : Satisfaction.FAIRLY
                : Satisfaction.UNSATISFIED, finding == Finding.UNSOLVED ? REASON : ""), CALLER));
    }

    /** To another centre's desk, which has it from then on. */
    Life transfer(int minutes, String to) {
        return then(minutes, () -> {
            move(new Command.Transfer(to, REASON), SUPERVISOR);
            centre = to.equals(DISTRICT) ? "" : to;
        });
    }

    /** Another one about the same thing, placed before. */
    Life earlier(int minutes) {
        var other = new Life(play, requests, placedAt.minus(Duration.ofMinutes(minutes)), community, source);
        other.category = category;
        return other.placed();
    }

    Life merge(int minutes, Life parent) {
        return then(minutes, () -> move(new Command.Merge(parent.number, ""), SUPERVISOR));
    }

    /** Somebody else of supervision. */
    Life second(int minutes, Command command) {
        return then(minutes, () -> move(command, SECOND));
    }

    private Life then(int minutes, Runnable act) {
        play.at(placedAt.plus(Duration.ofMinutes(minutes)), act);
        return this;
    }

    private void move(Command command, Actor actor) {
        requests.move(number, command, Caller.of(actor), Requests.ANY_VERSION);
    }

    private static Actor desk(String slug) {
        return actor(Scope.centre(slug), Role.DISPATCHER);
    }

    private static Actor officer(String department) {
        return actor(Scope.department(department), Role.OFFICER);
    }

    private static Actor actor(Scope scope, Role role) {
        var id = UUID.nameUUIDFromBytes((scope + role.name()).getBytes(StandardCharsets.UTF_8));
        return new Actor(id, role.name(), Set.of(role), scope);
    }
}
