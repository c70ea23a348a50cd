package org.linli.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.linli.catalog.EverydayWords;
import org.linli.catalog.EverydayWords.Word;
import org.linli.catalog.Opened;
import org.linli.catalog.Unanswered;
import org.linli.shared.Role;
import org.linli.web.Allow;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.linli.web.table.TableFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people say, kept by those who hear it. */
@Controller
@RequestMapping("/work/catalog-words")
@Allow({Role.OFFICER, Role.LEAD, Role.DISTRICT_ADMIN})
class WordsController {

    private static final String FULL_WIDTH = String.valueOf((char) 0xff1b);
    private static final int QUESTIONS = 30;
    private static final int PROPOSALS = 20;
    /** Fewer may be a slip of the finger. */
    private static final int OFTEN = 3;
    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_OFFICIAL = 200;

    private final EverydayWords words;
    private final Unanswered unanswered;
    private final Opened opened;

    WordsController(EverydayWords words, Unanswered unanswered, Opened opened) {
        this.opened = opened;
        this.words = words;
        this.unanswered = unanswered;
    }

    /** @param word what the form begins with */
    @GetMapping
    ModelAndView list(Page page, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String word) {
        return page.show("catalog/words", view(q.strip(), new Word(word, ""), FormErrors.none()));
    }

    @PostMapping
    ModelAndView put(Page page, @RequestParam(defaultValue = "") String word,
                     @RequestParam(defaultValue = "") String official) {
        var form = new Word(word.strip(), official.strip().replace(FULL_WIDTH, ";"));
        var errors = FormErrors.none();
        if (form.word().isEmpty() || form.word().length() > LONGEST_WORD) {
            errors.add("word", "catalog.error.word", LONGEST_WORD);
        }
        if (form.official().replace(";", "").isBlank() || form.official().length() > LONGEST_OFFICIAL) {
            errors.add("official", "catalog.error.official", LONGEST_OFFICIAL);
        }
        if (errors.any()) {
            return page.again("catalog/words", view("", form, errors));
        }
        words.put(form);
        return new ModelAndView("redirect:/work/catalog-words?done=catalog.done.word");
    }

    @PostMapping("/remove")
    ModelAndView remove(@RequestParam String word) {
        words.remove(word);
        return new ModelAndView("redirect:/work/catalog-words?done=catalog.done.wordGone");
    }

    @GetMapping("/all.{ending:" + TableFormat.ENDINGS + "}")
    void export(Page page, @PathVariable String ending, @RequestParam(defaultValue = "") String q, HttpServletResponse response)
            throws IOException {
        TableFormat.of(ending).send(response, "everyday-words", List.of(page.t().get("catalog.word"), page.t().get("catalog.official")),
                table -> words.list(q.strip()).forEach(word -> table.row(word.word(), word.official())));
    }

    private WordsPage view(String part, Word form, FormErrors errors) {
        return new WordsPage(part, words.list(part), unanswered.list(QUESTIONS),
                opened.proposals(OFTEN, PROPOSALS), form, errors);
    }
}
