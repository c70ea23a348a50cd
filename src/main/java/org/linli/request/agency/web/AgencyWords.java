package org.linli.request.agency.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.identity.Account;
import org.linli.request.RequestChoices;
import org.linli.request.agency.Agency;
import org.linli.request.agency.AgencyKind;
import org.linli.request.agency.AgencyPeople;
import org.linli.request.agency.AgencyRules;
import org.linli.request.agency.Errands;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.linli.web.Option;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Names for ids and codes, and what can be chosen. */
@Component
class AgencyWords {

    private static final int USUAL_DAYS = 30;

    private final Errands errands;
    private final AgencyPeople people;
    private final RequestChoices choices;
    private final Settings settings;
    private final Clock clock;

    AgencyWords(Errands errands, AgencyPeople people, RequestChoices choices, Settings settings, Clock clock) {
        this.errands = errands;
        this.people = people;
        this.choices = choices;
        this.settings = settings;
        this.clock = clock;
    }

    AgencyLine line(Agency agency, String area) {
        return new AgencyLine(agency, errands.state(agency), "/" + area + "/agency/" + agency.id(),
                people.nameOf(agency.principal()), people.nameOf(agency.agent()));
    }

    AgencyChoices choices(@Nullable String centre, Texts t) {
        var rules = settings.at(AgencyRules.KEY, BusinessTime.dateOf(clock.instant())).value();
        return new AgencyChoices(Option.ofAll(t, AgencyKind.values()), choices.all().stream()
                .filter(category -> !rules.excludedCategories().contains(category.code()))
                .map(category -> Option.of(category.code(), t.name(category.name(), category.nameEn()))).toList(),
                people.colleagues(centre).stream().map(account -> colleague(account, t)).toList(), rules.longestDays());
    }

    private static Option colleague(Account account, Texts t) {
        var title = t.name(account.title(), account.titleEn());
        return Option.of(account.id().toString(), title.isEmpty() ? account.name() : account.name() + " · " + title);
    }

    AgencyForm fresh() {
        var today = BusinessTime.dateOf(clock.instant());
        return AgencyForm.empty(today.toString(), today.plusDays(USUAL_DAYS).toString());
    }

    /** Where it reaches, in words. */
    String reach(Agency agency, Texts t) {
        if (agency.requestId() != null) {
            return t.get("request.agency.reach.one");
        }
        return agency.categories().isEmpty() ? t.get("request.agency.reach.all")
                : String.join(t.get("request.agency.and"), choices.all().stream()
                        .filter(category -> agency.categories().contains(category.code()))
                        .map(category -> t.name(category.name(), category.nameEn())).toList());
    }

    List<Option> categories(Agency agency, Texts t) {
        return choices(null, t).categories().stream()
                .filter(option -> agency.categories().isEmpty() || agency.categories().contains(option.value())).toList();
    }

    String person(UUID id) {
        return people.nameOf(id);
    }
}
