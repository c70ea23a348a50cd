package org.linli.affair;

import static org.linli.affair.Status.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.shared.Role;

/** The table: every legal move of a case stands here, and nothing else is legal. */
public final class Transitions {

    private static final Set<Role> WINDOW = Set.of(Role.SOCIAL_WORKER, Role.DISPATCHER, Role.CENTRE_MANAGER);
    private static final Set<Role> LEADER = Set.of(Role.CENTRE_MANAGER);
    private static final Set<Role> OWNER = Set.of(Role.RESIDENT);
    private static final Set<Role> OWNER_OR_WINDOW =
            Set.of(Role.RESIDENT, Role.SOCIAL_WORKER, Role.DISPATCHER, Role.CENTRE_MANAGER);
    private static final Set<Role> CLOCKWORK = Set.of(Role.SYSTEM);

    private static final List<Transition> ALL = Stream.of(receiving(), deciding(), afterwards())
            .flatMap(List::stream).toList();

    private Transitions() {
    }

    private static List<Transition> receiving() {
        return List.of(
                new Transition(DRAFT, Verb.SUBMIT, SUBMITTED, EventType.SUBMITTED, OWNER_OR_WINDOW),
                new Transition(DRAFT, Verb.COMPLETE, ISSUED, EventType.DONE_ON_SPOT, WINDOW),
                new Transition(DRAFT, Verb.WITHDRAW, WITHDRAWN, EventType.WITHDRAWN, OWNER_OR_WINDOW),
                new Transition(SUBMITTED, Verb.ACCEPT, ACCEPTED, EventType.ACCEPTED, WINDOW),
                new Transition(SUBMITTED, Verb.COMPLETE, ISSUED, EventType.DONE_ON_SPOT, WINDOW),
                new Transition(SUBMITTED, Verb.ASK_SUPPLEMENT, SUPPLEMENT, EventType.SUPPLEMENT_ASKED, WINDOW),
                new Transition(SUBMITTED, Verb.REFUSE, NOT_ACCEPTED, EventType.REFUSED, WINDOW),
                new Transition(SUBMITTED, Verb.DEEM, ACCEPTED, EventType.DEEMED_ACCEPTED, CLOCKWORK),
                new Transition(SUBMITTED, Verb.WITHDRAW, WITHDRAWN, EventType.WITHDRAWN, OWNER),
                new Transition(SUPPLEMENT, Verb.SUPPLEMENT, SUBMITTED, EventType.SUPPLEMENTED, OWNER_OR_WINDOW),
                new Transition(SUPPLEMENT, Verb.WITHDRAW, WITHDRAWN, EventType.WITHDRAWN, OWNER),
                new Transition(SUPPLEMENT, Verb.LAPSE, LAPSED, EventType.LAPSED, CLOCKWORK));
    }

    private static List<Transition> deciding() {
        return List.of(
                new Transition(ACCEPTED, Verb.DECIDE, DECIDED, EventType.GRANTED, WINDOW),
                new Transition(ACCEPTED, Verb.DECIDE, DENIED, EventType.DENIED, WINDOW),
                new Transition(ACCEPTED, Verb.ASK_EXTENSION, ACCEPTED, EventType.EXTENSION_ASKED, WINDOW),
                new Transition(ACCEPTED, Verb.RULE_EXTENSION, ACCEPTED, EventType.EXTENDED, LEADER),
                new Transition(ACCEPTED, Verb.RULE_EXTENSION, ACCEPTED, EventType.EXTENSION_DENIED, LEADER),
                new Transition(ACCEPTED, Verb.WITHDRAW, WITHDRAWN, EventType.WITHDRAWN, OWNER),
                new Transition(DECIDED, Verb.MAKE_READY, READY, EventType.READY, WINDOW),
                new Transition(READY, Verb.MAKE_READY, READY, EventType.READY, WINDOW),
                new Transition(READY, Verb.ISSUE, ISSUED, EventType.COLLECTED, WINDOW),
                new Transition(DECIDED, Verb.ISSUE, ISSUED, EventType.ISSUED, WINDOW));
    }

    private static List<Transition> afterwards() {
        var promised = Stream.of(ACCEPTED, DECIDED, READY, ISSUED).map(status ->
                new Transition(status, Verb.PROVIDE, status, EventType.PAPER_PROVIDED, OWNER_OR_WINDOW));
        var rated = Stream.of(ISSUED, DENIED, NOT_ACCEPTED).map(status ->
                new Transition(status, Verb.RATE, status, EventType.RATED, OWNER));
        return Stream.of(promised, rated, Stream.of(
                new Transition(ISSUED, Verb.CHECK, ISSUED, EventType.PROMISE_KEPT, WINDOW),
                new Transition(ISSUED, Verb.CHECK, REVOKED, EventType.PROMISE_BROKEN, LEADER)))
                .flatMap(rows -> rows).toList();
    }

    public static List<Transition> all() {
        return ALL;
    }

    static Optional<Transition> find(Status from, Verb verb, EventType event) {
        return ALL.stream().filter(row -> row.from() == from && row.verb() == verb && row.event() == event).findFirst();
    }

    /** Whether any step of that verb starts here for one of the roles. */
    public static boolean isOpen(Status from, Verb verb, Set<Role> roles) {
        return ALL.stream().anyMatch(row -> row.from() == from && row.verb() == verb
                && row.roles().stream().anyMatch(roles::contains));
    }
}
