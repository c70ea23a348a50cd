package org.linli.catalog;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.catalog.search.Synonyms;
import org.linli.database.Remembered;
import org.linli.shared.BusinessTime;
import org.linli.shared.NotFound;
import org.linli.shared.imports.Imported;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The door to the catalogue as it stands today: kept in memory, cheap to ask. */
@Component
public class ServiceCatalog {

    private final Remembered<Published> remembered;
    private final Clock clock;

    ServiceCatalog(JdbcClient jdbc, PlatformTransactionManager transactions, CatalogReader reader, Clock clock) {
        this.clock = clock;
        remembered = new Remembered<>(jdbc, transactions, "catalog",
                () -> reader.published(BusinessTime.dateOf(clock.instant())));
    }

    /**
     * The item as it is in force today, also suspended or ended.
     *
     * @throws NotFound where there is no item of that code, or its first version is still to come
     */
    public ServiceItem get(String code) {
        return find(code).orElseThrow(() -> new NotFound("item", code));
    }

    public Optional<ServiceItem> find(String code) {
        return Optional.ofNullable(today().byCode().get(code));
    }

    /** All that can be applied for today, in the order of the list. */
    public List<ServiceItem> list() {
        return today().open();
    }

    public ChannelCounts counts() {
        return today().counts();
    }

    /** Who may handle the item today: its own level and those that it is delegated to. */
    public Set<Level> levels(ServiceItem item) {
        return today().levels(item);
    }

    /** A centre lists what its subdistrict or community may handle today. */
    public boolean isAtCentres(ServiceItem item) {
        return levels(item).stream().anyMatch(Level::isNear);
    }

    /** Also those that no longer hold, or not yet. */
    public List<Delegation> delegations(String code) {
        return remembered.get().delegationsOf(code);
    }

    /** The same object as long as nothing changes: a day's list can be told apart by it. */
    Listing today() {
        return remembered.get().on(BusinessTime.dateOf(clock.instant()));
    }

    Synonyms synonyms() {
        return remembered.get().synonyms();
    }

    @EventListener
    void imported(Imported imported) {
        forget();
    }

    /** After a whole list was committed: nobody but its publisher waits for it to be read. */
    void renew() {
        remembered.renew();
    }

    /** After a change was committed. */
    void forget() {
        remembered.forget();
    }
}
