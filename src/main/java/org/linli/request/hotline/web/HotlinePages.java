package org.linli.request.hotline.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.request.Kind;
import org.linli.request.RequestChoices;
import org.linli.request.RequestLists;
import org.linli.request.hotline.HotlineCase;
import org.linli.request.hotline.HotlineCases;
import org.linli.request.hotline.HotlineCases.Pile;
import org.linli.request.hotline.HotlinePolicy;
import org.linli.request.hotline.HotlineReturns;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.FormErrors;
import org.linli.web.Option;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the hotline's page together. */
@Component
class HotlinePages {

    private final Reading reading;
    private final HotlineReturns returns;
    private final RequestChoices choices;
    private final Places places;
    private final Pushing pushing;
    private final Clock clock;

    HotlinePages(Reading reading, HotlineReturns returns, RequestChoices choices, Places places, Pushing pushing,
                 Clock clock) {
        this.reading = reading;
        this.returns = returns;
        this.choices = choices;
        this.places = places;
        this.pushing = pushing;
        this.clock = clock;
    }

    @Component
    record Reading(HotlineCases cases, RequestLists lists) {
    }

    @Component
    record Places(Communities communities, Centres centres) {
    }

    @Component
    record Pushing(Settings settings, SettingKey<HotlinePolicy> policy) {
    }

    HotlinePage of(Page page, Pile pile, HotlineForm form, FormErrors errors) {
        var actor = page.actor();
        var counts = new EnumMap<Pile, Integer>(Pile.class);
        Arrays.stream(Pile.values()).forEach(each -> counts.put(each, reading.cases.count(actor, each)));
        var address = pushing.settings.at(pushing.policy, BusinessTime.dateOf(clock.instant())).value().address();
        var listed = reading.cases.list(actor, pile);
        return new HotlinePage(pile, counts, listed, returns.batches(actor), !address.isBlank(),
                new HotlinePage.Rights(mayTake(actor), actor.is(Role.SUPERVISOR),
                        reading.lists.visible(actor, listed.stream().map(HotlineCase::number).toList())), new HotlinePage.Choices(categories(page.t()),
                communities(actor, page.t())), form, errors, clock.instant());
    }

    static boolean mayTake(Actor actor) {
        return actor.isAny(Role.DISPATCHER, Role.CENTRE_MANAGER, Role.SUPERVISOR);
    }

    String unit(@Nullable String code, Texts t) {
        return code == null || code.isEmpty() ? "" : choices.unitName(code, t);
    }

    private List<Option> communities(Actor actor, Texts t) {
        var own = actor.scope().isDistrict() ? places.communities.list()
                : places.centres.get(actor.scope().code()).communities().stream().map(places.communities::get).toList();
        return own.stream().map((Community c) -> Option.of(c.code(), t.name(c.name(), c.nameEn()))).toList();
    }

    private List<HotlinePage.Group> categories(Texts t) {
        return Arrays.stream(Kind.values()).map(kind -> new HotlinePage.Group(t.of(kind), choices.all().stream()
                        .filter(category -> category.kind() == kind)
                        .map(category -> Option.of(category.code(), t.name(category.name(), category.nameEn()))).toList()))
                .filter(group -> !group.options().isEmpty()).toList();
    }
}
