package org.linli.catalog.search;

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
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** An item as it lies in the index. */
final class IndexedItem {

    static final String CODE = "code";
    static final String TEXT = "text";
    static final String PRIOR = "prior";
    private static final FieldType TERMS = terms();

    private IndexedItem() {
    }

    /** One document a thread, filled anew for each item: making fields costs more than filling them. */
    private static final ThreadLocal<Sheet> SHEETS = ThreadLocal.withInitial(Sheet::new);

    static Document of(SearchDocument item) {
        return SHEETS.get().with(item);
    }

    private static final class Sheet {

        private final Document document = new Document();
        private final StringField code = new StringField(CODE, "", Field.Store.NO);
        private final BinaryDocValuesField text = new BinaryDocValuesField(TEXT, new BytesRef());
        private final NumericDocValuesField prior = new NumericDocValuesField(PRIOR, 0);
        private final Terms pairs = terms(Grams.PAIRS);
        private final Terms singles = terms(Grams.SINGLES);
        private final Terms syllables = terms(Grams.SYLLABLES);
        private final Terms initials = terms(Grams.INITIALS);

        Sheet() {
            document.add(code);
            document.add(text);
            document.add(prior);
        }

        private Terms terms(String name) {
            var terms = new Terms();
            document.add(new Field(name, terms, TERMS));
            return terms;
        }

        Document with(SearchDocument item) {
            var readings = Grams.readings(item.name());
            code.setStringValue(item.code());
            text.setBytesValue(new BytesRef(item.code() + "\n" + item.name()));
            prior.setLongValue(Float.floatToIntBits(item.prior()));
            pairs.fill(Grams.pairs(item.name()));
            singles.fill(Grams.singles(item.name()));
            syllables.fill(Grams.indexedSounds(readings));
            initials.fill(Grams.initials(readings));
            return document;
        }
    }

    private static FieldType terms() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /** Terms that are known already, for the index to take in. */
    private static final class Terms extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private List<String> all = List.of();
        private Iterator<String> left = all.iterator();

        void fill(List<String> terms) {
            all = terms;
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
