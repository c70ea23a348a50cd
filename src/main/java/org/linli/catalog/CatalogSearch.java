package org.linli.catalog;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.linli.catalog.search.Found;
import org.linli.catalog.search.Hanzi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Finding items by what people say. The index is made beside the running application after it serves; until then names
 * that contain the words are found, and the page says so.
 */
@Component
public class CatalogSearch {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogSearch.class);

    private final ServiceCatalog catalog;
    private final ReentrantLock following = new ReentrantLock();
    private volatile @Nullable IndexedCatalog indexed;
    private volatile @Nullable Listing followed;

    CatalogSearch(ServiceCatalog catalog) {
        this.catalog = catalog;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("catalog-index").start(this::make);
    }

    /** Whether words are understood already, or only compared. */
    public boolean isReady() {
        return indexed != null;
    }

    /** @param most how many at most are wanted */
    public Found find(String query, int most) {
        var ready = current();
        return ready == null ? compared(query, most) : ready.index().search(query, most);
    }

    /** While somebody types. */
    public Found suggest(String query, int most) {
        var ready = current();
        return ready == null ? compared(query, most) : ready.index().suggest(query, most);
    }

    /** What can be applied for today and answers the words, best first. */
    public List<ServiceItem> items(String query, int most) {
        return find(query, most).hits().stream().map(hit -> catalog.find(hit.code())).flatMap(Optional::stream)
                .filter(ServiceItem::isOpen).toList();
    }

    /** Made at once, for those who cannot wait. */
    public void make() {
        following.lock();
        try {
            if (indexed == null) {
                var made = new IndexedCatalog();
                follow(made);
                indexed = made;
            }
        } catch (RuntimeException databaseAway) {
            LOG.warn("the catalogue could not be indexed, the next search tries again: {}", databaseAway.getMessage());
        } finally {
            following.unlock();
        }
    }

    private @Nullable IndexedCatalog current() {
        var ready = indexed;
        if (ready != null && catalog.today() != followed && following.tryLock()) {
            try {
                follow(ready);
            } finally {
                following.unlock();
            }
        }
        return ready;
    }

    private void follow(IndexedCatalog index) {
        var listing = catalog.today();
        if (listing != followed) {
            index.follow(listing, catalog.synonyms());
            followed = listing;
        }
    }

    private Found compared(String query, int most) {
        var words = Hanzi.normal(query).strip();
        var hits = words.isEmpty() ? List.<Found.Hit>of() : catalog.list().stream()
                .filter(item -> Hanzi.normal(item.name()).contains(words)).limit(most)
                .map(item -> new Found.Hit(item.code(), item.name(), 1)).toList();
        return new Found(hits, false, List.of(words));
    }
}
