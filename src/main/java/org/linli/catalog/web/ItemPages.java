package org.linli.catalog.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.Channel;
import org.linli.catalog.ItemWays;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.catalog.cases.CaseGuides;
import org.linli.organization.Department;
import org.linli.organization.Departments;
import org.linli.place.Community;
import org.linli.shared.BusinessTime;
import org.linli.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts a guide together. */
@Component
class ItemPages {

    private static final int SIBLINGS = 12;

    private final ServiceCatalog catalog;
    private final Departments departments;
    private final Places places;
    private final ObjectProvider<ItemWays> ways;
    private final CaseGuides cases;
    private final Clock clock;

    ItemPages(ServiceCatalog catalog, Departments departments, Places places, ObjectProvider<ItemWays> ways,
              CaseGuides cases, Clock clock) {
        this.cases = cases;
        this.catalog = catalog;
        this.departments = departments;
        this.places = places;
        this.ways = ways;
        this.clock = clock;
    }

    ItemPage of(Texts t, ServiceItem item, Optional<Community> community) {
        var siblings = catalog.list().stream().filter(other -> other.main().code().equals(item.main().code())
                && !other.code().equals(item.code())).limit(SIBLINGS).toList();
        return new ItemPage(item, department(item), BusinessTime.dateOf(clock.instant()),
                isAtCentres(item) ? places.now(t, community).orElse(null) : null,
                catalog.delegations(item.code()), siblings,
                item.isOpen() ? ways.stream().flatMap(offered -> offered.of(item).stream()).toList() : List.of(),
                cases.leadingTo(item.code()));
    }

    @Nullable Department department(ServiceItem item) {
        return departments.find(item.main().department()).orElse(null);
    }

    /** A counter of the subdistrict or community, or the machine that stands in every centre. */
    private boolean isAtCentres(ServiceItem item) {
        return catalog.isAtCentres(item) || item.has(Channel.SELF);
    }
}
