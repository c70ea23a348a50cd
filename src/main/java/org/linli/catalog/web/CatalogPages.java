package org.linli.catalog.web;

import java.util.List;
import java.util.Optional;
import org.linli.catalog.CatalogSearch;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.catalog.Unanswered;
import org.linli.catalog.search.Found;
import org.linli.catalog.search.Marks;
import org.linli.organization.Departments;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the list of items together. */
@Component
class CatalogPages {

    private static final int MOST_FOUND = 400;
    private static final int PAGE = 20;

    private final ServiceCatalog catalog;
    private final CatalogSearch search;
    private final Departments departments;
    private final Facets facets;
    private final Unanswered unanswered;

    CatalogPages(ServiceCatalog catalog, CatalogSearch search, Departments departments, Facets facets,
                 Unanswered unanswered) {
        this.catalog = catalog;
        this.search = search;
        this.departments = departments;
        this.facets = facets;
        this.unanswered = unanswered;
    }

    CatalogPage of(Texts t, Filter filter) {
        var found = filter.query().isEmpty() ? Found.NOTHING : search.find(filter.query(), MOST_FOUND);
        var items = filter.query().isEmpty() ? catalog.list() : items(found);
        if (!filter.query().isEmpty() && search.isReady() && (found.loosely() || items.isEmpty())) {
            unanswered.note(filter.query(), items.size());
        }
        var left = items.stream().filter(item -> filter.takes(item, catalog, "")).toList();
        int from = Math.min(filter.page() * PAGE, left.size());
        int to = Math.min(from + PAGE, left.size());
        return new CatalogPage(filter, catalog.counts(), facets.of(t, filter, items),
                left.subList(from, to).stream().map(item -> line(t, item, found.marks())).toList(), left.size(),
                found.loosely(), search.isReady(),
                from == 0 ? "" : filter.with(Filter.PAGE, filter.page() == 1 ? "" : String.valueOf(filter.page() - 1)),
                to == left.size() ? "" : filter.with(Filter.PAGE, String.valueOf(filter.page() + 1)));
    }

    List<ItemLine> suggestions(Texts t, String typed, int most) {
        var found = search.suggest(typed, most);
        return items(found).stream().map(item -> line(t, item, found.marks())).toList();
    }

    private List<ServiceItem> items(Found found) {
        return found.hits().stream().map(hit -> catalog.find(hit.code())).flatMap(Optional::stream).toList();
    }

    private ItemLine line(Texts t, ServiceItem item, List<String> marks) {
        var department = departments.find(item.main().department())
                .map(known -> t.name(known.shortName(), known.nameEn())).orElse("");
        return new ItemLine(item, Marks.in(item.name(), marks), department, catalog.isAtCentres(item));
    }
}
