package org.linli.affair.web;

import java.util.List;
import org.linli.affair.AffairItems;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.shared.Actor;
import org.linli.shared.NotFound;
import org.linli.shared.Role;
import org.linli.shared.Scope;
import org.linli.web.AccessRefused;
import org.springframework.stereotype.Component;

/** Whose forms somebody keeps: a department those of its own items, the district all. */
@Component
class FormKeeping {

    private final ServiceCatalog catalog;
    private final AffairItems items;

    FormKeeping(ServiceCatalog catalog, AffairItems items) {
        this.catalog = catalog;
        this.items = items;
    }

    /** What is handled here. @param q part of the name or the code; empty: all */
    List<ServiceItem> items(Actor actor, String q) {
        return catalog.list().stream().filter(items::isHandledHere).filter(item -> isKeptBy(item, actor))
                .filter(item -> item.name().contains(q) || item.code().contains(q)).toList();
    }

    /**
     * @throws NotFound      where it is not handled here
     * @throws AccessRefused where it is another department's
     */
    ServiceItem get(String code, Actor actor) {
        var item = items.find(code).orElseThrow(() -> new NotFound("item with a form", code));
        if (!isKeptBy(item, actor)) {
            throw new AccessRefused();
        }
        return item;
    }

    private static boolean isKeptBy(ServiceItem item, Actor actor) {
        return actor.is(Role.DISTRICT_ADMIN) || actor.scope().kind() == Scope.Kind.DEPARTMENT
                && actor.scope().code().equals(item.main().department());
    }
}
