package org.linli.catalog.web;

import java.util.List;
import java.util.Optional;
import org.linli.catalog.LifeEvent;
import org.linli.catalog.ServiceCatalog;
import org.linli.shared.Actor;
import org.linli.web.HomeCard;
import org.springframework.stereotype.Component;

/** What people come for, on the portal's first page; nothing while there are no items. */
@Component
class ItemsCard implements HomeCard {

    private static final int AFTER_MINE = 50;

    private final ServiceCatalog catalog;

    ItemsCard(ServiceCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public int order() {
        return AFTER_MINE;
    }

    @Override
    public Optional<Fragment> forHome(Actor actor) {
        int items = catalog.counts().items();
        return items == 0 ? Optional.empty()
                : Optional.of(new Fragment("catalog/homeCard", new HomeItems(items, List.of(LifeEvent.values()))));
    }
}
