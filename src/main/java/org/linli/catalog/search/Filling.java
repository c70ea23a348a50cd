package org.linli.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriter;

/**
 * Puts all items in at once. A few keep the order of their list, which decides between equals. Many are put in by as many
 * hands as there are cores, those whose names end alike side by side: an item's kin then fills whole blocks of the index,
 * and a search leaves out all blocks but a few (block-max).
 */
final class Filling {

    private static final int FEW = 20_000;
    private static final int LAST = 4;

    private Filling() {
    }

    static void of(IndexWriter writer, Collection<SearchDocument> documents) {
        if (documents.size() <= FEW) {
            add(writer, List.copyOf(documents));
            return;
        }
        var all = documents.stream().sorted(Comparator.comparingLong(item -> ending(item.name()))).toList();
        int hands = Runtime.getRuntime().availableProcessors();
        IntStream.range(0, hands).parallel().forEach(hand ->
                add(writer, all.subList(from(hand, hands, all), from(hand + 1, hands, all))));
    }

    private static int from(int hand, int hands, List<SearchDocument> all) {
        return (int) ((long) all.size() * hand / hands);
    }

    private static void add(IndexWriter writer, List<SearchDocument> documents) {
        try {
            for (var document : documents) {
                writer.addDocument(IndexedItem.of(document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last four characters, the last one first. */
    private static long ending(String name) {
        long ending = 0;
        for (int i = 1; i <= LAST; i++) {
            ending = ending << Character.SIZE | (i <= name.length() ? name.charAt(name.length() - i) : 0);
        }
        return ending;
    }
}
