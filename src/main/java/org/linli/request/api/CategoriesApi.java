package org.linli.request.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linli.request.Category;
import org.linli.request.RequestChoices;
import org.linli.request.question.Answers;
import org.linli.request.question.Question;
import org.linli.request.question.QuestionType;
import org.linli.web.Allow;
import org.linli.web.Option;
import org.linli.web.Pages;
import org.linli.web.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/categories}: what can be ordered, and what each category asks. */
@RestController
@RequestMapping("/api/v1/categories")
@Allow(anyone = true)
class CategoriesApi {

    private final RequestChoices choices;
    private final Answers answers;
    private final Pages pages;

    CategoriesApi(RequestChoices choices, Answers answers, Pages pages) {
        this.choices = choices;
        this.answers = answers;
        this.pages = pages;
    }

    record CategoryBody(String code, String name, String kind, String urgency, List<QuestionBody> questions) {
    }

    /** @param name of the answer in {@code answers} */
    record QuestionBody(String name, String label, String type, boolean required, @Nullable List<Choice> options) {
    }

    record Choice(String value, String label) {
    }

    @GetMapping
    List<CategoryBody> list(HttpServletRequest http) {
        var t = pages.of(http).t();
        return choices.all().stream().map(category -> body(category, t)).toList();
    }

    private CategoryBody body(Category category, Texts t) {
        return new CategoryBody(category.code(), t.name(category.name(), category.nameEn()), category.kind().name(),
                category.urgency().name(), answers.asked(category.code()).stream().map(question -> body(question, t)).toList());
    }

    private static QuestionBody body(Question question, Texts t) {
        return new QuestionBody(question.code(), question.label(t), question.type().name().toLowerCase(Locale.ROOT),
                question.required(), question.type() != QuestionType.CHOICE ? null
                        : question.choices(t).stream().map(CategoriesApi::choice).toList());
    }

    private static Choice choice(Option option) {
        return new Choice(option.value(), option.label());
    }
}
