package org.linli.catalog;

import java.time.LocalDate;
import java.util.List;
import org.linli.catalog.search.Synonyms;

/** Everything that was published and still matters; the list of a day is put together once. */
final class Published {

    private final List<ServiceItem> versions;
    private final List<Delegation> delegations;
    private final Synonyms synonyms;
    private volatile Listing latest;

    Published(List<ServiceItem> versions, List<Delegation> delegations, Synonyms synonyms, LocalDate today) {
        this.versions = versions;
        this.synonyms = synonyms;
        this.delegations = delegations;
        latest = Listing.of(today, versions, delegations);
    }

    Listing on(LocalDate date) {
        var known = latest;
        if (!known.date().equals(date)) {
            known = Listing.of(date, versions, delegations);
            latest = known;
        }
        return known;
    }

    Synonyms synonyms() {
        return synonyms;
    }

    List<Delegation> delegationsOf(String code) {
        return delegations.stream().filter(delegation -> delegation.itemCode().equals(code)).toList();
    }
}
