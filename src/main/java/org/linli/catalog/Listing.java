package org.linli.catalog;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue as it stands on one day. */
final class Listing {

    private final LocalDate date;
    private final Map<String, ServiceItem> byCode;
    private final List<ServiceItem> open;
    private final Map<String, Set<Level>> delegated;
    private final ChannelCounts counts;

    private Listing(LocalDate date, Map<String, ServiceItem> byCode, Map<String, Set<Level>> delegated) {
        this.date = date;
        this.byCode = byCode;
        this.delegated = delegated;
        open = byCode.values().stream().filter(ServiceItem::isOpen).toList();
        counts = ChannelCounts.of(open);
    }

    /** @param versions in the order of the list */
    static Listing of(LocalDate date, List<ServiceItem> versions, List<Delegation> delegations) {
        var latest = new HashMap<String, ServiceItem>();
        versions.stream().filter(version -> !version.effectiveFrom().isAfter(date)).forEach(version -> latest.merge(
                version.code(), version, (one, other) -> one.version() > other.version() ? one : other));
        var byCode = new LinkedHashMap<String, ServiceItem>();
        versions.stream().filter(version -> latest.get(version.code()) == version)
                .forEach(version -> byCode.put(version.code(), version));
        return new Listing(date, byCode, delegations.stream().filter(delegation -> delegation.holdsOn(date))
                .collect(Collectors.groupingBy(Delegation::itemCode, Collectors.mapping(Delegation::toLevel,
                        Collectors.toCollection(() -> EnumSet.noneOf(Level.class))))));
    }

    LocalDate date() {
        return date;
    }

    Map<String, ServiceItem> byCode() {
        return byCode;
    }

    /** Those that can be applied for, in the order of the list. */
    List<ServiceItem> open() {
        return open;
    }

    ChannelCounts counts() {
        return counts;
    }

    /** Every level that may handle the item on this day. */
    Set<Level> levels(ServiceItem item) {
        var levels = EnumSet.of(item.terms().level());
        levels.addAll(delegated.getOrDefault(item.code(), Set.of()));
        return levels;
    }
}
