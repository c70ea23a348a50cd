package org.linli.catalog.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** An item as it lies in the index. */
final class IndexedItem {

    static final String CODE = "code";
    private static final String TEXT = "text";
    private static final String PRIOR = "prior";
    private static final FieldType TERMS = terms();

    private IndexedItem() {
    }

    static Document of(SearchDocument item) {
        var document = new Document();
        document.add(new StringField(CODE, item.code(), Field.Store.NO));
        document.add(new BinaryDocValuesField(TEXT, new BytesRef(item.code() + "\n" + item.name())));
        document.add(new NumericDocValuesField(PRIOR, Float.floatToIntBits(item.prior())));
        document.add(field(Grams.PAIRS, Grams.pairs(item.name())));
        document.add(field(Grams.SINGLES, Grams.singles(item.name())));
        document.add(field(Grams.SYLLABLES, Grams.syllables(item.name())));
        document.add(field(Grams.INITIALS, Grams.initials(item.name())));
        return document;
    }

    private static Field field(String name, List<String> terms) {
        return new Field(name, new Terms(terms), TERMS);
    }

    private static FieldType terms() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /** Reads what was found. */
    static final class Reader {

        private final IndexReader index;

        Reader(IndexReader index) {
            this.index = index;
        }

        Ranking.Candidate candidate(int document, float score) throws IOException {
            var leaf = index.leaves().get(ReaderUtil.subIndex(document, index.leaves()));
            int at = document - leaf.docBase;
            var text = DocValues.getBinary(leaf.reader(), TEXT);
            var prior = DocValues.getNumeric(leaf.reader(), PRIOR);
            text.advanceExact(at);
            prior.advanceExact(at);
            var written = text.binaryValue().utf8ToString();
            int line = written.indexOf('\n');
            return new Ranking.Candidate(written.substring(0, line), written.substring(line + 1), score,
                    Float.intBitsToFloat((int) prior.longValue()));
        }
    }

    /** Terms that are known already, for the index to take in. */
    private static final class Terms extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<String> all;
        private Iterator<String> left;

        Terms(List<String> all) {
            this.all = all;
            left = all.iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!left.hasNext()) {
                return false;
            }
            clearAttributes();
            term.append(left.next());
            return true;
        }

        @Override
        public void reset() {
            left = all.iterator();
        }
    }
}
