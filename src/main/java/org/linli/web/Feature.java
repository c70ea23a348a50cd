package org.linli.web;

import java.util.Set;
import org.linli.shared.Actor;
import org.linli.shared.Responsibility;
import org.linli.shared.Role;

/**
 * One entry of the navigation, declared by the module that has the page behind it.
 *
 * @param key   message key of its title
 * @param icon  name of a symbol in {@code /static/icons.svg}
 * @param area  where it stands
 * @param order small first
 * @param roles who sees it; empty, and nothing in may: everybody
 * @param may   who answers for any of these sees it, too
 */
public record Feature(String key, String icon, String path, Area area, int order, Set<Role> roles,
                      Set<Responsibility> may) {

    /** PORTAL: the residents' bottom bar; WORK: the workbench's top bar; ADMIN: the settings index. */
    public enum Area { PORTAL, WORK, ADMIN }

    public static Feature portal(String key, String icon, String path, int order) {
        return new Feature(key, icon, path, Area.PORTAL, order, Set.of(), Set.of());
    }

    public static Feature work(String key, String icon, String path, int order, Role... roles) {
        return new Feature(key, icon, path, Area.WORK, order, Set.of(roles), Set.of());
    }

    public static Feature work(String key, String icon, String path, int order, Responsibility may, Role... roles) {
        return new Feature(key, icon, path, Area.WORK, order, Set.of(roles), Set.of(may));
    }

    public static Feature admin(String key, String icon, String path, int order, Role... roles) {
        return new Feature(key, icon, path, Area.ADMIN, order, Set.of(roles), Set.of());
    }

    public boolean isFor(Actor actor) {
        return roles.isEmpty() && may.isEmpty() || roles.stream().anyMatch(actor::is) || may.stream().anyMatch(actor::may);
    }
}
