package org.linli.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the modules have to say on the first page, each part drawn by its module's own template. */
@Component
public class HomeCards {

    private final ObjectProvider<HomeCard> cards;
    private final TemplateEngine templates;

    HomeCards(ObjectProvider<HomeCard> cards, TemplateEngine templates) {
        this.cards = cards;
        this.templates = templates;
    }

    public List<Content> of(Page page) {
        return cards.stream().sorted(Comparator.comparingInt(HomeCard::order))
                .map(card -> card.forHome(page.actor())).flatMap(Optional::stream)
                .map(fragment -> draw(fragment, page)).toList();
    }

    private Content draw(HomeCard.Fragment fragment, Page page) {
        return output -> templates.render(fragment.template() + ".jte",
                Map.of("page", page, "model", fragment.model()), output);
    }
}
