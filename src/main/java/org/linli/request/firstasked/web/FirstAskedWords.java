package org.linli.request.firstasked.web;

import org.linli.request.RequestChoices;
import org.linli.request.firstasked.Colleagues;
import org.linli.request.firstasked.Held;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Names for ids and codes. */
@Component
class FirstAskedWords {

    private final RequestChoices choices;
    private final Colleagues colleagues;

    FirstAskedWords(RequestChoices choices, Colleagues colleagues) {
        this.choices = choices;
        this.colleagues = colleagues;
    }

    FirstAskedLine line(Held held, Texts t) {
        var waiting = held.waiting();
        return new FirstAskedLine(held.number(), held.title(), category(held.category(), t), t.of(held.status()),
                colleagues.nameOf(held.person()), held.since(), held.forced(),
                waiting == null ? "" : t.get("request.firstAsked.waitsFor", colleagues.nameOf(waiting.to())), held.told());
    }

    String category(String code, Texts t) {
        return choices.all().stream().filter(category -> category.code().equals(code)).findFirst()
                .map(category -> t.name(category.name(), category.nameEn())).orElse(code);
    }
}
