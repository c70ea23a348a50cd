package org.linli.catalog.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** @param elder minutes on foot are an elder's */
    ItemPage of(Texts t, ServiceItem item, Optional<Community> community, boolean elder) {
        var siblings = catalog.list().stream().filter(other -> other.main().code().equals(item.main().code())
                && !other.code().equals(item.code())).limit(SIBLINGS).toList();
        return new ItemPage(item, department(item), BusinessTime.dateOf(clock.instant()),
                places.now(t, item, community), community.isPresent(), places.metresAMinute(elder),
                catalog.delegations(item.code()), siblings,
                item.isOpen() ? ways.stream().flatMap(offered -> offered.of(item).stream()).toList() : List.of(),
                cases.leadingTo(item.code()));
    }

    @Nullable Department department(ServiceItem item) {
        return departments.find(item.main().department()).orElse(null);
    }
}
