package org.linli.catalog.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;

/** Reads what was found, in the order in which it lies, each part of the index opened once. */
final class ItemReader {

    private static final long LOW = 0xFFFF_FFFFL;

    private final LeafReaderContext leaf;
    private final BinaryDocValues text;
    private final NumericDocValues prior;

    private ItemReader(LeafReaderContext leaf) throws IOException {
        this.leaf = leaf;
        text = DocValues.getBinary(leaf.reader(), IndexedItem.TEXT);
        prior = DocValues.getNumeric(leaf.reader(), IndexedItem.PRIOR);
    }

    /** In the order of the hits. */
    static List<Ranking.Candidate> read(IndexReader index, ScoreDoc[] hits) throws IOException {
        var order = new long[hits.length];
        for (int i = 0; i < hits.length; i++) {
            order[i] = (long) hits[i].doc << Integer.SIZE | i;
        }
        Arrays.sort(order);
        var candidates = new Ranking.Candidate[hits.length];
        ItemReader reader = null;
        for (long next : order) {
            var hit = hits[(int) (next & LOW)];
            if (reader == null || !reader.has(hit.doc)) {
                reader = new ItemReader(index.leaves().get(ReaderUtil.subIndex(hit.doc, index.leaves())));
            }
            candidates[(int) (next & LOW)] = reader.candidate(hit);
        }
        return List.of(candidates);
    }

    private boolean has(int document) {
        return document < leaf.docBase + leaf.reader().maxDoc();
    }

    private Ranking.Candidate candidate(ScoreDoc hit) throws IOException {
        text.advanceExact(hit.doc - leaf.docBase);
        prior.advanceExact(hit.doc - leaf.docBase);
        var written = text.binaryValue().utf8ToString();
        int line = written.indexOf('\n');
        return new Ranking.Candidate(written.substring(0, line), written.substring(line + 1), hit.score,
                Float.intBitsToFloat((int) prior.longValue()));
    }
}
