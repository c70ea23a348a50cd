package org.linli.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.linli.catalog.search.Hanzi;
import org.linli.catalog.search.Priors;
import org.linli.catalog.search.SearchDocument;
import org.linli.catalog.search.SearchIndex;
import org.linli.catalog.search.Synonyms;

/**
 * The index over one day's list. It follows the list by the differences and is made anew from the database at every
 * start, so it is never missing and never old; in memory, since a district's list is small.
 */
final class IndexedCatalog {

    private final SearchIndex index = new SearchIndex(new ByteBuffersDirectory());
    private final Map<String, Integer> versions = new HashMap<>();

    /** Not for two threads at once; those who search see the old list until it returns. */
    void follow(Listing listing, Synonyms synonyms) {
        var nothingYet = versions.isEmpty();
        var gone = new HashSet<>(versions.keySet());
        var mains = new HashSet<String>();
        var changed = new ArrayList<SearchDocument>();
        for (var item : listing.open()) {
            var first = mains.add(item.main().code());
            gone.remove(item.code());
            if (!Integer.valueOf(item.version()).equals(versions.put(item.code(), item.version()))) {
                changed.add(document(item, first));
            }
        }
        if (nothingYet) {
            index.fill(changed);
        } else {
            changed.forEach(index::put);
        }
        gone.forEach(code -> {
            versions.remove(code);
            index.remove(code);
        });
        index.use(synonyms);
        index.refresh();
    }

    SearchIndex index() {
        return index;
    }

    private static SearchDocument document(ServiceItem item, boolean first) {
        return new SearchDocument(item.code(), Hanzi.normal(item.name()), Priors.of(
                item.terms().guide().procedure() != Procedure.NONE,
                item.terms().audience().contains(Audience.PERSON), first));
    }
}
