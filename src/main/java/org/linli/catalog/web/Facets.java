package org.linli.catalog.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linli.catalog.Audience;
import org.linli.catalog.Channel;
import org.linli.catalog.LifeEvent;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.organization.Departments;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Counts what each choice would leave of the list. */
@Component
class Facets {

    private final ServiceCatalog catalog;
    private final Departments departments;

    Facets(ServiceCatalog catalog, Departments departments) {
        this.catalog = catalog;
        this.departments = departments;
    }

    List<Facet> of(Texts t, Filter filter, List<ServiceItem> found) {
        return List.of(
                constants(t, filter, found, Filter.CHANNEL, Channel.values()),
                constants(t, filter, found, Filter.AUDIENCE, Audience.values()),
                constants(t, filter, found, Filter.EVENT, LifeEvent.values()),
                near(t, filter, found), departments(t, filter, found));
    }

    private Facet constants(Texts t, Filter filter, List<ServiceItem> found, String name, Enum<?>[] constants) {
        var left = left(filter, found, name);
        return new Facet(name, t.get("catalog.facet." + name), Arrays.stream(constants)
                .map(constant -> choice(filter, name, constant.name(), t.of(constant), count(left, item ->
                        new Filter(Map.of(name, constant.name())).takes(item, catalog, ""))))
                .filter(choice -> choice.count() > 0 || choice.on()).toList());
    }

    private Facet near(Texts t, Filter filter, List<ServiceItem> found) {
        return new Facet(Filter.NEAR, t.get("catalog.facet.near"), Stream.of(choice(filter, Filter.NEAR, "1",
                        t.get("catalog.near"), count(left(filter, found, Filter.NEAR), catalog::isAtCentres)))
                .filter(choice -> choice.count() > 0 || choice.on()).toList());
    }

    private Facet departments(Texts t, Filter filter, List<ServiceItem> found) {
        var left = left(filter, found, Filter.DEPARTMENT);
        return new Facet(Filter.DEPARTMENT, t.get("catalog.facet.department"), departments.list().stream()
                .map(department -> choice(filter, Filter.DEPARTMENT, department.code(),
                        t.name(department.shortName(), department.nameEn()),
                        count(left, item -> item.main().department().equals(department.code()))))
                .filter(choice -> choice.count() > 0 || choice.on()).toList());
    }

    private List<ServiceItem> left(Filter filter, List<ServiceItem> found, String but) {
        return found.stream().filter(item -> filter.takes(item, catalog, but)).toList();
    }

    private static int count(List<ServiceItem> items, Predicate<ServiceItem> which) {
        return (int) items.stream().filter(which).count();
    }

    private static Facet.Choice choice(Filter filter, String name, String value, String label, int count) {
        var on = filter.get(name).equals(value);
        return new Facet.Choice(label, count, on, filter.with(name, on ? "" : value));
    }
}
