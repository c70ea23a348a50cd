package org.linli.kiosk.web;

import java.util.List;
import java.util.stream.Stream;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.request.RequestChoices;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the order's page together. */
@Component
class OrderPages {

    /** What is not sure where it belongs is asked about services. */
    private static final String ABOUT_SERVICES = "consult-service";

    private final RequestChoices choices;
    private final Communities communities;
    private final SelfItems items;

    OrderPages(RequestChoices choices, Communities communities, SelfItems items) {
        this.choices = choices;
        this.communities = communities;
        this.items = items;
    }

    /** Where somebody comes from an item's guide, the first words are there already. */
    OrderPage fresh(Texts t, KioskAt at, String item, String once) {
        var said = item.isEmpty() ? "" : t.get("kiosk.order.about", items.get(item).name());
        var first = at.device().centre().communities();
        return of(t, at, new OrderForm(said, item.isEmpty() ? "" : ABOUT_SERVICES, first.isEmpty() ? "" : first.getFirst(), "",
                "", "phone", once, "", item), FormErrors.none(), "");
    }

    OrderPage of(Texts t, KioskAt at, OrderForm form, FormErrors errors, String danger) {
        return new OrderPage(at, form, errors, choices.all(), places(t, at), danger);
    }

    private List<Option> places(Texts t, KioskAt at) {
        var near = at.device().centre().communities();
        var all = communities.list();
        return Stream.concat(all.stream().filter(community -> near.contains(community.code())),
                        all.stream().filter(community -> !near.contains(community.code())))
                .map(community -> option(t, community)).toList();
    }

    private static Option option(Texts t, Community community) {
        return Option.of(community.code(), t.name(community.name(), community.nameEn()));
    }
}
