package org.linli.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts a run of Han into words, as a reader of Chinese would. */
final class Segmenter {

    private static final Analyzer CHINESE = new SmartChineseAnalyzer(CharArraySet.EMPTY_SET);

    private Segmenter() {
    }

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var tokens = CHINESE.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
