package org.linli.request.engine;

import static org.linli.request.Status.*;
import static org.linli.shared.Role.CENTRE_MANAGER;
import static org.linli.shared.Role.DISPATCHER;
import static org.linli.shared.Role.LEAD;
import static org.linli.shared.Role.NEIGHBOUR_VOLUNTEER;
import static org.linli.shared.Role.OFFICER;
import static org.linli.shared.Role.PROPERTY_KEEPER;
import static org.linli.shared.Role.RESIDENT;
import static org.linli.shared.Role.SOCIAL_WORKER;
import static org.linli.shared.Role.SUPERVISOR;
import static org.linli.shared.Role.SYSTEM;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linli.request.EventType;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.shared.Role;

/** The table: every legal move of a request stands here, and nothing else is legal. */
public final class Transitions {

    private static final Set<Role> DESK = Set.of(DISPATCHER, CENTRE_MANAGER, SUPERVISOR);
    /** 当场处置: what a grid worker found and settled on the spot. */
    private static final Set<Role> DESK_OR_PATROL = Set.of(DISPATCHER, CENTRE_MANAGER, SUPERVISOR, Role.GRID_WORKER);
    /** The staff classes stand here for whoever of them answers for such a move. */
    private static final Set<Role> INTAKE =
            Set.of(DISPATCHER, CENTRE_MANAGER, SUPERVISOR, SOCIAL_WORKER, NEIGHBOUR_VOLUNTEER, PROPERTY_KEEPER);
    private static final Set<Role> UNIT = Set.of(OFFICER, LEAD);
    private static final Set<Role> REVIEWERS = Set.of(DISPATCHER, CENTRE_MANAGER, SUPERVISOR);
    private static final Set<Role> FOLLOW_UPS =
            Set.of(Role.FOLLOW_UP, SOCIAL_WORKER, NEIGHBOUR_VOLUNTEER, PROPERTY_KEEPER);
    private static final Set<Role> OWNER = Set.of(RESIDENT);
    private static final Set<Role> OWNER_OR_DESK =
            Set.of(RESIDENT, DISPATCHER, CENTRE_MANAGER, SOCIAL_WORKER, NEIGHBOUR_VOLUNTEER, PROPERTY_KEEPER);
    private static final Set<Role> OWNER_OR_WATCH = Set.of(RESIDENT, Role.FOLLOW_UP, SUPERVISOR);
    private static final Set<Role> WATCH = Set.of(SUPERVISOR);
    private static final Set<Role> UNIT_OR_DESK = Set.of(OFFICER, LEAD, DISPATCHER, CENTRE_MANAGER, SUPERVISOR);
    private static final Set<Role> UNIT_DESK_OR_CLOCK =
            Set.of(OFFICER, LEAD, DISPATCHER, CENTRE_MANAGER, SUPERVISOR, SYSTEM);
    private static final Set<Role> WATCH_OR_CLOCK = Set.of(SUPERVISOR, SYSTEM);
    private static final Set<Role> DESK_OR_CLOCK = Set.of(DISPATCHER, CENTRE_MANAGER, SUPERVISOR, SYSTEM);
    private static final Set<Role> CLOCKWORK = Set.of(SYSTEM);

    private static final List<Transition> ALL = table();

    private Transitions() {
    }

    private static List<Transition> table() {
        var t = new ArrayList<Transition>();
        intake(t);
        dispatch(t);
        handling(t);
        closing(t);
        petitions(t);
        watch(t);
        gather(t);
        share(t);
        return List.copyOf(t);
    }

    private static void intake(List<Transition> t) {
        row(t, SUBMITTED, Verb.ADMIT, ADMITTED, EventType.ADMITTED, INTAKE);
        row(t, SUBMITTED, Verb.DISPATCH, ADMITTED, EventType.ADMITTED, INTAKE);
        row(t, SUBMITTED, Verb.ANSWER, ADMITTED, EventType.ADMITTED, DESK_OR_PATROL);
        row(t, SUBMITTED, Verb.REFUSE, REFUSED, EventType.REFUSED, DESK);
        row(t, SUBMITTED, Verb.ASK_MORE, AWAITING_SUPPLEMENT, EventType.MORE_ASKED, INTAKE);
        row(t, SUBMITTED, Verb.WITHDRAW, WITHDRAWN, EventType.WITHDRAWN, OWNER);
        row(t, AWAITING_SUPPLEMENT, Verb.SUPPLEMENT, SUBMITTED, EventType.SUPPLEMENTED, OWNER_OR_DESK);
        row(t, AWAITING_SUPPLEMENT, Verb.WITHDRAW, WITHDRAWN, EventType.WITHDRAWN, OWNER);
        row(t, AWAITING_SUPPLEMENT, Verb.EXPIRE, EXPIRED, EventType.EXPIRED, CLOCKWORK);
        row(t, REFUSED, Verb.APPEAL, SUBMITTED, EventType.APPEALED, OWNER);
    }

    private static void dispatch(List<Transition> t) {
        row(t, ADMITTED, Verb.DISPATCH, DISPATCHED, EventType.DISPATCHED, INTAKE);
        row(t, ADMITTED, Verb.ANSWER, ANSWERED, EventType.ANSWERED_DIRECTLY, DESK_OR_PATROL);
        row(t, ADMITTED, Verb.ASK_MORE, AWAITING_SUPPLEMENT, EventType.MORE_ASKED, INTAKE);
        for (var status : List.of(HANDED_BACK, IN_PROGRESS)) {
            row(t, status, Verb.WITHDRAW, WITHDRAWN, EventType.WITHDRAWN, OWNER);
        }
        row(t, ADMITTED, Verb.WITHDRAW, WITHDRAWN, EventType.WITHDRAWN, OWNER);
        row(t, DISPATCHED, Verb.RECALL, ADMITTED, EventType.RECALLED, INTAKE);
        row(t, DISPATCHED, Verb.WITHDRAW, WITHDRAWN, EventType.WITHDRAWN, OWNER);
        row(t, DISPATCHED, Verb.HAND_BACK, HANDED_BACK, EventType.HANDED_BACK, UNIT);
        row(t, HANDED_BACK, Verb.RULE, DISPATCHED, EventType.REASSIGNED, DESK);
        row(t, HANDED_BACK, Verb.RULE, DISPATCHED, EventType.UPHELD, DESK);
        row(t, HANDED_BACK, Verb.RULE, DISPATCHED, EventType.FORCED, Set.of(SUPERVISOR));
    }

    private static void handling(List<Transition> t) {
        row(t, DISPATCHED, Verb.SIGN, IN_PROGRESS, EventType.SIGNED, UNIT);
        for (var status : List.of(DISPATCHED, IN_PROGRESS, UNDER_REVIEW)) {
            row(t, status, Verb.SIGN, status, EventType.CO_SIGNED, UNIT);
        }
        for (var status : List.of(DISPATCHED, IN_PROGRESS, UNDER_REVIEW, ANSWERED)) {
            row(t, status, Verb.SUBMIT, status, EventType.CO_DONE, UNIT);
        }
        row(t, IN_PROGRESS, Verb.CONTACT, IN_PROGRESS, EventType.CONTACTED, UNIT);
        row(t, IN_PROGRESS, Verb.SUBMIT, UNDER_REVIEW, EventType.RESULT_FOR_REVIEW, UNIT);
        row(t, IN_PROGRESS, Verb.SUBMIT, ANSWERED, EventType.RESULT_GIVEN, UNIT);
        row(t, UNDER_REVIEW, Verb.REVIEW, ANSWERED, EventType.REVIEW_PASSED, REVIEWERS);
        row(t, UNDER_REVIEW, Verb.REVIEW, IN_PROGRESS, EventType.REVIEW_RETURNED, REVIEWERS);
    }

    private static void closing(List<Transition> t) {
        row(t, ANSWERED, Verb.FOLLOW_UP, CLOSED, EventType.FOLLOWED_UP_SOLVED, FOLLOW_UPS);
        row(t, ANSWERED, Verb.FOLLOW_UP, DISPATCHED, EventType.FOLLOWED_UP_UNSOLVED, FOLLOW_UPS);
        row(t, ANSWERED, Verb.FOLLOW_UP, ADMITTED, EventType.FOLLOWED_UP_UNSOLVED, FOLLOW_UPS);
        row(t, ANSWERED, Verb.FOLLOW_UP, ANSWERED, EventType.NOT_REACHED, FOLLOW_UPS);
        row(t, ANSWERED, Verb.FOLLOW_UP, CLOSED, EventType.CLOSED_UNREACHED, FOLLOW_UPS);
        row(t, ANSWERED, Verb.RATE, CLOSED, EventType.RATED, OWNER);
        row(t, ANSWERED, Verb.RATE, ANSWERED, EventType.RATED_POOR, OWNER);
        row(t, CLOSED, Verb.RATE, CLOSED, EventType.RATED, OWNER);
        row(t, CLOSED, Verb.RATE, ANSWERED, EventType.RATED_POOR, OWNER);
        row(t, ANSWERED, Verb.CLOSE, CLOSED, EventType.CLOSED_UNRATED, CLOCKWORK);
        for (var status : List.of(ANSWERED, CLOSED)) {
            row(t, status, Verb.REOPEN, DISPATCHED, EventType.REOPENED, OWNER_OR_WATCH);
            row(t, status, Verb.REOPEN, ADMITTED, EventType.REOPENED, OWNER_OR_WATCH);
        }
    }

    private static void petitions(List<Transition> t) {
        row(t, IN_PROGRESS, Verb.EXTEND, IN_PROGRESS, EventType.EXTENSION_ASKED, UNIT);
        row(t, IN_PROGRESS, Verb.SUSPEND, IN_PROGRESS, EventType.SUSPENSION_ASKED, UNIT);
        row(t, IN_PROGRESS, Verb.CHANGE_LEAD, IN_PROGRESS, EventType.LEAD_CHANGE_ASKED, UNIT);
        row(t, IN_PROGRESS, Verb.ASK_HELP, IN_PROGRESS, EventType.HELP_ASKED, UNIT);
        row(t, IN_PROGRESS, Verb.NOTE, IN_PROGRESS, EventType.NOTED, UNIT);
        row(t, IN_PROGRESS, Verb.RESUME, IN_PROGRESS, EventType.RESUMED, UNIT_DESK_OR_CLOCK);
        row(t, IN_PROGRESS, Verb.SUBMIT, IN_PROGRESS, EventType.RESUMED, UNIT);
        for (var decided : List.of(EventType.EXTENDED, EventType.EXTENSION_DENIED, EventType.SUSPENDED,
                EventType.SUSPENSION_DENIED, EventType.LEAD_CHANGE_DENIED, EventType.HELP_ADDED, EventType.HELP_DENIED)) {
            row(t, IN_PROGRESS, Verb.DECIDE, IN_PROGRESS, decided, DESK);
        }
        row(t, IN_PROGRESS, Verb.DECIDE, DISPATCHED, EventType.LEAD_CHANGED, DESK);
        for (var status : List.of(ADMITTED, DISPATCHED, HANDED_BACK, IN_PROGRESS, UNDER_REVIEW, ANSWERED, CLOSED)) {
            row(t, status, Verb.EXCLUDE, status, EventType.EXCLUSION_ASKED, UNIT_OR_DESK);
            row(t, status, Verb.DECIDE, status, EventType.EXCLUDED, WATCH);
            row(t, status, Verb.DECIDE, status, EventType.EXCLUSION_DENIED, WATCH);
        }
    }

    private static void watch(List<Transition> t) {
        for (var status : List.of(SUBMITTED, ADMITTED, DISPATCHED, HANDED_BACK, IN_PROGRESS, UNDER_REVIEW)) {
            row(t, status, Verb.REMIND, status, EventType.REMINDED, OWNER);
            row(t, status, Verb.NUDGE, status, EventType.HALF_USED, CLOCKWORK);
            row(t, status, Verb.NUDGE, status, EventType.MOST_USED, CLOCKWORK);
            row(t, status, Verb.SUPERVISE, status, EventType.SUPERVISED, WATCH_OR_CLOCK);
        }
        row(t, IN_PROGRESS, Verb.NUDGE, IN_PROGRESS, EventType.NOTE_DUE, CLOCKWORK);
        row(t, ANSWERED, Verb.SUPERVISE, ANSWERED, EventType.SUPERVISED, WATCH_OR_CLOCK);
    }

    private static void gather(List<Transition> t) {
        for (var status : List.of(SUBMITTED, ADMITTED, HANDED_BACK)) {
            row(t, status, Verb.TRANSFER, status, EventType.TRANSFERRED, DESK);
        }
        for (var status : List.of(SUBMITTED, AWAITING_SUPPLEMENT, ADMITTED, DISPATCHED, HANDED_BACK)) {
            row(t, status, Verb.MERGE, MERGED, EventType.MERGED, DESK);
        }
        row(t, MERGED, Verb.SEPARATE, SUBMITTED, EventType.SEPARATED, DESK_OR_CLOCK);
        row(t, MERGED, Verb.TELL, MERGED, EventType.MERGE_TOLD, CLOCKWORK);
        row(t, CLOSED, Verb.ARCHIVE, ARCHIVED, EventType.ARCHIVED, WATCH_OR_CLOCK);
        for (var status : List.of(SUBMITTED, AWAITING_SUPPLEMENT, ADMITTED, DISPATCHED, HANDED_BACK, IN_PROGRESS,
                UNDER_REVIEW)) {
            row(t, status, Verb.RECOUNT, status, EventType.RECOUNTED, CLOCKWORK);
        }
    }

    /** A co-handler's part moves beside the status of the whole. */
    private static void share(List<Transition> t) {
        row(t, DISPATCHED, Verb.ASSIGN, IN_PROGRESS, EventType.SIGNED, Set.of(LEAD));
        row(t, DISPATCHED, Verb.POOL, IN_PROGRESS, EventType.SIGNED, Set.of(LEAD));
        for (var status : List.of(DISPATCHED, IN_PROGRESS, UNDER_REVIEW)) {
            row(t, status, Verb.ASSIGN, status, EventType.CO_SIGNED, Set.of(LEAD));
            row(t, status, Verb.ASSIGN, status, EventType.ASSIGNED, Set.of(LEAD));
            row(t, status, Verb.POOL, status, EventType.CO_SIGNED, Set.of(LEAD));
            row(t, status, Verb.POOL, status, EventType.POOLED, UNIT);
            row(t, status, Verb.TAKE, status, EventType.TAKEN, UNIT);
        }
    }

    private static void row(List<Transition> table, Status from, Verb verb, Status to, EventType event,
                            Set<Role> roles) {
        table.add(new Transition(from, verb, to, event, roles));
    }

    public static List<Transition> all() {
        return ALL;
    }

    public static List<Transition> from(Status status) {
        return ALL.stream().filter(t -> t.from() == status).toList();
    }

    /** Whether the table knows this very step. */
    static boolean isLegal(Status from, Verb verb, Status to, EventType event) {
        for (var t : ALL) {
            if (t.from() == from && t.event() == event && t.to() == to && t.verb() == verb) {
                return true;
            }
        }
        return false;
    }

    /** Whether any step of that verb starts here for one of the roles. */
    static boolean isOpen(Status from, Verb verb, Set<Role> roles) {
        for (var t : ALL) {
            if (t.from() == from && t.verb() == verb && t.roles().stream().anyMatch(roles::contains)) {
                return true;
            }
        }
        return false;
    }

    static boolean isKnown(Status from, Verb verb) {
        for (var t : ALL) {
            if (t.from() == from && t.verb() == verb) {
                return true;
            }
        }
        return false;
    }
}
