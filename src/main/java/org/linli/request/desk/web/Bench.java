package org.linli.request.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.request.Queue;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;
import org.linli.web.AccessRefused;
import org.linli.web.Feature;

/** The desks at which requests are worked on: who sits there and which piles lie on it. */
public enum Bench {
    /** The centre's: to admit, to dispatch, to rule, to review. */
    DESK(List.of(Queue.DESK, Queue.RUNNING, Queue.REVIEW, Queue.PETITIONS, Queue.WAITING, Queue.FOLLOW_UP),
            Responsibility.SEE_REQUESTS, Role.DISPATCHER, Role.CENTRE_MANAGER, Role.SUPERVISOR),
    /** A unit's: to sign and to finish. */
    INBOX(List.of(Queue.TO_SIGN, Queue.POOL, Queue.AT_WORK), null, Role.OFFICER, Role.LEAD),
    FOLLOW_UP(List.of(Queue.FOLLOW_UP), null, Role.FOLLOW_UP),
    /** Any request that one may see, without a pile. */
    REQUESTS(List.of(), Responsibility.SEE_REQUESTS, Role.DISPATCHER, Role.CENTRE_MANAGER, Role.OFFICER, Role.LEAD,
            Role.SUPERVISOR, Role.FOLLOW_UP, Role.DISTRICT_ADMIN, Role.AUDITOR);

    private final List<Queue> piles;
    private final @Nullable Responsibility may;
    private final Set<Role> roles;

    /** @param may who answers for this sits here, whatever the role */
    Bench(List<Queue> piles, @Nullable Responsibility may, Role... roles) {
        this.piles = piles;
        this.may = may;
        this.roles = Set.of(roles);
    }

    /**
     * @throws NotFound      where there is no such desk
     * @throws AccessRefused where somebody else sits there
     */
    static Bench of(String path, Actor actor) {
        var bench = Arrays.stream(values()).filter(b -> b.name().toLowerCase().replace('_', '-').equals(path)).findFirst()
                .orElseThrow(() -> new NotFound("bench", path));
        if (!bench.isFor(actor)) {
            throw new AccessRefused();
        }
        return bench;
    }

    boolean isFor(Actor actor) {
        return may != null && actor.may(may) || roles.stream().anyMatch(actor::is);
    }

    public String path() {
        return "/work/" + name().toLowerCase().replace('_', '-');
    }

    /** Its entry in the top bar. */
    Feature feature(String key, String icon, int order) {
        return new Feature(key, icon, path(), Feature.Area.WORK, order, roles, may == null ? Set.of() : Set.of(may));
    }

    /** The piles of that person's desk; the district's watch also has what is overdue. */
    List<Queue> piles(Actor actor) {
        if (this == DESK && actor.scope().isDistrict()) {
            return List.of(Queue.DESK, Queue.OVERDUE, Queue.PETITIONS, Queue.RUNNING, Queue.REVIEW, Queue.FOLLOW_UP);
        }
        return piles;
    }

    /** The pile of that name, or the first one of the desk. */
    Queue pile(String name, Actor actor) {
        return piles(actor).stream().filter(queue -> nameOf(queue).equals(name)).findFirst()
                .orElseGet(() -> piles(actor).isEmpty() ? Queue.DESK : piles(actor).getFirst());
    }

    static String nameOf(Queue queue) {
        return queue.name().toLowerCase().replace('_', '-');
    }
}
