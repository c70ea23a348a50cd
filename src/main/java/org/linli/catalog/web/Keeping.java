package org.linli.catalog.web;

import org.linli.catalog.ServiceItem;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.web.AccessRefused;

/** Who keeps which items: a department its own, the district all. A lead or the district's administrator approves. */
final class Keeping {

    private Keeping() {
    }

    static boolean isKeptBy(ServiceItem item, Actor actor) {
        return actor.is(Role.DISTRICT_ADMIN) || actor.isAny(Role.OFFICER, Role.LEAD)
                && actor.scope().kind() == Scope.Kind.DEPARTMENT && actor.scope().code().equals(item.main().department());
    }

    static boolean mayApprove(ServiceItem item, Actor actor) {
        return isKeptBy(item, actor) && actor.isAny(Role.LEAD, Role.DISTRICT_ADMIN);
    }

    /** @throws AccessRefused where it is another department's */
    static void demand(boolean allowed) {
        if (!allowed) {
            throw new AccessRefused();
        }
    }

    /** The department whose items somebody keeps; empty: all. */
    static String kept(Actor actor) {
        return actor.is(Role.DISTRICT_ADMIN) ? "" : ownDepartment(actor);
    }

    /** The department whose items are listed at first; empty for the district. */
    static String ownDepartment(Actor actor) {
        return actor.scope().kind() == Scope.Kind.DEPARTMENT ? actor.scope().code() : "";
    }
}
