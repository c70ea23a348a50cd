package org.linli.catalog.web;

import java.util.List;
import org.linli.catalog.EverydayWords;
import org.linli.catalog.Opened;
import org.linli.catalog.Unanswered;
import org.linli.web.FormErrors;

/**
 * Everyday words, and the questions that want new ones.
 *
 * @param part the list is narrowed to
 * @param proposals words that people seem to mean an item by
 */
public record WordsPage(String part, List<EverydayWords.Word> words, List<Unanswered.Question> unanswered,
                        List<Opened.Proposal> proposals,
                        EverydayWords.Word form, FormErrors errors) {
}
