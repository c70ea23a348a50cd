package org.linli.request.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.request.Command;
import org.linli.request.EventType;
import org.linli.request.Source;
import org.linli.request.Status;
import org.linli.request.engine.ServiceRequest.Note;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;

/** A request that lives through its real moves, with the people who make them. */
final class Story {

    static final Actor RESIDENT = person(1, Scope.SELF, Role.RESIDENT);
    static final Actor DISPATCHER = person(2, Scope.centre("qiaoguang"), Role.DISPATCHER);
    static final Actor OTHER_DISPATCHER = person(12, Scope.centre("qiaoguang"), Role.DISPATCHER);
    static final Actor STRANGER = person(3, Scope.centre("jinshan"), Role.DISPATCHER);
    static final Actor URBAN = person(4, Scope.department("urban"), Role.OFFICER);
    static final Actor URBAN_COLLEAGUE = person(5, Scope.department("urban"), Role.OFFICER);
    static final Actor BUSY = person(15, Scope.department("urban"), Role.OFFICER);
    static final Actor URBAN_LEAD = person(14, Scope.department("urban"), Role.LEAD);
    static final Actor ECOLOGY = person(6, Scope.department("ecology"), Role.OFFICER);
    static final Actor SUPERVISOR = person(7, Scope.district("350502"), Role.SUPERVISOR);
    static final Actor FOLLOW_UP = person(8, Scope.district("350502"), Role.FOLLOW_UP);
    static final String RESULT = "已更换灯泡并检查线路,夜间复查正常";

    final ServiceRequest request;
    Instant now = Instant.parse("2026-11-24T02:00:00Z");

    private Story(String category) {
        var facts = new Facts(new UUID(0, 99), "LL20261124000001", "350502002001", Source.PORTAL,
                new Facts.Demander(RESIDENT.id(), false, false), now);
        request = new ServiceRequest(facts);
        request.category = category;
        request.centre = "qiaoguang";
        request.startClocks(0, FixedRules.RULES);
        request.record(EventType.PLACED, null, Status.SUBMITTED, new By(RESIDENT, true, now), Note.NONE);
        request.light(FixedRules.RULES);
    }

    static Story of(String category) {
        return new Story(category);
    }

    static Story dispatched() {
        return of("lighting").by(DISPATCHER, new Command.Dispatch("urban", List.of(), ""));
    }

    static Story signed() {
        return dispatched().by(URBAN, new Command.Sign());
    }

    static Story answered() {
        return signed().by(URBAN, new Command.Submit(RESULT, List.of(new UUID(0, 7))));
    }

    Story by(Actor actor, Command command) {
        request.apply(command, new By(actor, actor == RESIDENT, now), FixedRules.RULES);
        return this;
    }

    Story after(Duration time) {
        now = now.plus(time);
        return this;
    }

    Status status() {
        return request.status;
    }

    List<EventType> events() {
        return request.news.stream().map(NewEvent::type).toList();
    }

    private static Actor person(int id, Scope scope, Role role) {
        return new Actor(new UUID(1, id), "person " + id, Set.of(role), scope);
    }
}
