package org.linli.catalog.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.catalog.CatalogRegister;
import org.linli.catalog.CatalogSearch;
import org.linli.catalog.Channel;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.catalog.search.Marks;
import org.linli.organization.Departments;
import org.linli.shared.Actor;
import org.linli.web.Option;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the clerks' list together. */
@Component
class WorkLists {

    private static final int PAGE = 50;
    private static final int WAITING = 20;
    private static final int MOST_FOUND = 1000;

    private final ServiceCatalog catalog;
    private final CatalogSearch search;
    private final CatalogRegister register;
    private final Departments departments;

    WorkLists(ServiceCatalog catalog, CatalogSearch search, CatalogRegister register, Departments departments) {
        this.catalog = catalog;
        this.search = search;
        this.register = register;
        this.departments = departments;
    }

    WorkList of(Texts t, Actor actor, Map<String, String> parameters) {
        var filter = filter(actor, parameters);
        var unfinished = parameters.containsKey("unfinished");
        var items = items(filter, unfinished);
        int from = Math.min(filter.page() * PAGE, items.size());
        int to = Math.min(from + PAGE, items.size());
        var lines = items.subList(from, to).stream().map(item -> new ItemLine(item, Marks.in(item.name(), List.of()),
                departments.find(item.main().department()).map(known -> t.name(known.shortName(), known.nameEn()))
                        .orElse(""), catalog.isAtCentres(item))).toList();
        return new WorkList(filter, unfinished, departments(t), Option.ofAll(t, Channel.values()),
                register.open(Keeping.kept(actor), WAITING), register.countOpen(Keeping.kept(actor)), lines,
                items.size(), (int) items.stream().filter(item -> item.terms().guide().isCompiled()).count(),
                from == 0 ? "" : page(filter, unfinished, filter.page() - 1),
                to == items.size() ? "" : page(filter, unfinished, filter.page() + 1));
    }

    /** Also for the export: the same items as the list, all of them. */
    List<ServiceItem> items(Filter filter, boolean unfinished) {
        var all = filter.query().isEmpty() ? catalog.list() : search.find(filter.query(), MOST_FOUND).hits().stream()
                .map(hit -> catalog.find(hit.code())).flatMap(Optional::stream).toList();
        return all.stream().filter(item -> filter.takes(item, catalog, "")
                && !(unfinished && item.terms().guide().isCompiled())).toList();
    }

    /** A clerk of a department begins with its own items; an empty choice shows all. */
    static Filter filter(Actor actor, Map<String, String> parameters) {
        if (parameters.containsKey(Filter.DEPARTMENT)) {
            return Filter.of(parameters);
        }
        var own = new HashMap<>(parameters);
        own.put(Filter.DEPARTMENT, Keeping.ownDepartment(actor));
        return Filter.of(own);
    }

    private List<Option> departments(Texts t) {
        var options = new ArrayList<Option>();
        departments.list().forEach(department -> options.add(
                Option.of(department.code(), t.name(department.shortName(), department.nameEn()))));
        return options;
    }

    private static String page(Filter filter, boolean unfinished, int page) {
        var query = filter.with(Filter.PAGE, String.valueOf(page)).replaceFirst("^/catalog", "/work/catalog");
        return query + (filter.get(Filter.DEPARTMENT).isEmpty() ? "&department=" : "") + (unfinished ? "&unfinished=1" : "");
    }
}
