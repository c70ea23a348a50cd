package org.linli.catalog.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** The items, ready to be found. Safe for many threads; what was put is found after {@link #refresh()}. */
public final class SearchIndex implements Closeable {

    private static final int POOL = 60;
    private static final int BUFFER_MB = 256; // two parts of a million names, so that little is left to join
    private static final double LITTLE = 0.72;
    private static final double SHARE_OF_BEST = 0.55;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Synonyms synonyms = Synonyms.NONE;

    public SearchIndex(Directory directory) {
        try {
            writer = new IndexWriter(directory,
                    new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB).setUseCompoundFile(false));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void use(Synonyms words) {
        synonyms = words;
    }

    public void put(SearchDocument document) {
        doing(() -> writer.updateDocument(new Term(IndexedItem.CODE, document.code()), IndexedItem.of(document)));
    }

    /** Everything at once, into an index that is empty yet; found after {@link #refresh()}. */
    public void fill(Collection<SearchDocument> documents) {
        Filling.of(writer, documents);
        doing(() -> writer.forceMerge(1));
    }

    public void remove(String code) {
        doing(() -> writer.deleteDocuments(new Term(IndexedItem.CODE, code)));
    }

    public void refresh() {
        doing(searchers::maybeRefreshBlocking);
    }

    /** @param most how many at most are wanted */
    public Found search(String typed, int most) {
        return search(Question.of(typed, synonyms, false), most);
    }

    /** While somebody types: the last syllable may be unfinished. */
    public Found suggest(String typed, int most) {
        return search(Question.of(typed, synonyms, true), most);
    }

    private Found search(Question question, int most) {
        if (question.isEmpty()) {
            return Found.NOTHING;
        }
        try {
            var searcher = searchers.acquire();
            try {
                return search(searcher, question, most);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Found search(IndexSearcher searcher, Question question, int most) throws IOException {
        var ranking = new Ranking(question);
        int pool = Math.max(POOL, most);
        var asked = Asking.exactly(question);
        var proposed = candidates(searcher, asked, new Best(pool, 0));
        var exact = ranking.rank(proposed);
        if (exact.answered() >= LITTLE) {
            return found(question, exact.hits(), most, false);
        }
        var wider = Asking.loosely(question);
        var loose = wider.equals(asked) ? exact
                : ranking.rank(candidates(searcher, wider, Best.noneBelow(proposed, pool)));
        return found(question, loose.hits(), most, true);
    }

    private static List<Ranking.Candidate> candidates(IndexSearcher searcher, Query query, Best best) throws IOException {
        return ItemReader.read(searcher.getIndexReader(), searcher.search(query, best).scoreDocs);
    }

    private static Found found(Question question, List<Found.Hit> hits, int most, boolean loosely) {
        double least = hits.isEmpty() ? 0 : hits.getFirst().score() * SHARE_OF_BEST;
        var marks = question.needles().stream().flatMap(needle -> needle.forms().stream()).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        return new Found(hits.stream().filter(hit -> hit.score() >= least).limit(most).toList(), loosely, marks);
    }

    @Override
    public void close() {
        doing(searchers::close);
        doing(writer::close);
    }

    private interface Doing {
        void run() throws IOException;
    }

    private static void doing(Doing what) {
        try {
            what.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
