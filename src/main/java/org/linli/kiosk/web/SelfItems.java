package org.linli.kiosk.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.linli.catalog.Audience;
import org.linli.catalog.CatalogSearch;
import org.linli.catalog.Channel;
import org.linli.catalog.LifeEvent;
import org.linli.catalog.ServiceCatalog;
import org.linli.catalog.ServiceItem;
import org.linli.shared.NotFound;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** The items that can be done at a machine, without a clerk: exactly those of the channel 自助办. */
@Component
class SelfItems {

    private static final int PAGE = 8;
    private static final int MOST_FOUND = 400;

    private final ServiceCatalog catalog;
    private final CatalogSearch search;

    SelfItems(ServiceCatalog catalog, CatalogSearch search) {
        this.catalog = catalog;
        this.search = search;
    }

    /** What was asked for. @param page from 0 */
    record Asked(String q, String event, String audience, int page) {
    }

    ItemsPage of(Texts t, KioskAt at, Asked asked) {
        var words = asked.q().strip();
        var found = (words.isEmpty() ? catalog.list() : search.items(words, MOST_FOUND)).stream()
                .filter(item -> item.has(Channel.SELF)).toList();
        Predicate<ServiceItem> event = item -> asked.event().isEmpty() || isOneOf(item.terms().lifeEvents(), asked.event());
        Predicate<ServiceItem> audience = item -> asked.audience().isEmpty()
                || isOneOf(item.terms().audience(), asked.audience());
        var left = found.stream().filter(event).filter(audience).toList();
        int from = Math.min(Math.max(0, asked.page()) * PAGE, Math.max(0, (left.size() - 1) / PAGE * PAGE));
        return new ItemsPage(at, asked.q(), asked.event(), asked.audience(), left.subList(from, Math.min(from + PAGE, left.size())),
                left.size(), from / PAGE, from + PAGE < left.size(),
                Arrays.stream(LifeEvent.values()).map(one -> new ItemsPage.Choice(one.name(), t.of(one), count(found, audience
                        .and(item -> item.terms().lifeEvents().contains(one))))).filter(choice -> choice.count() > 0).toList(),
                Arrays.stream(Audience.values()).map(one -> new ItemsPage.Choice(one.name(), t.of(one), count(found, event
                        .and(item -> item.terms().audience().contains(one))))).filter(choice -> choice.count() > 0).toList());
    }

    /** @throws NotFound also for items that are done elsewhere */
    ServiceItem get(String code) {
        return catalog.find(code).filter(item -> item.isOpen() && item.has(Channel.SELF))
                .orElseThrow(() -> new NotFound("item at a kiosk", code));
    }

    private static int count(List<ServiceItem> items, Predicate<ServiceItem> which) {
        return (int) items.stream().filter(which).count();
    }

    private static boolean isOneOf(Iterable<? extends Enum<?>> values, String name) {
        for (var value : values) {
            if (value.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
