package org.linli.request.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.place.Estate;
import org.linli.place.MapTiles;
import org.linli.request.Category;
import org.linli.request.RequestChoices;
import org.linli.request.question.Answers;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.linli.web.FormErrors;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the order's form together. */
@Component
class PlacePages {

    /** So many cards fit beside the sentence without scrolling far. */
    private static final int CARDS = 11;
    private static final int LIKELY = 4;

    private final RequestChoices choices;
    private final Communities communities;
    private final FormFiles uploads;
    private final Settings settings;
    private final Answers answers;
    private final Clock clock;

    PlacePages(RequestChoices choices, Communities communities, FormFiles uploads, Settings settings,
               Answers answers, Clock clock) {
        this.choices = choices;
        this.communities = communities;
        this.uploads = uploads;
        this.settings = settings;
        this.answers = answers;
        this.clock = clock;
    }

    PlacePage of(Texts t, PlaceForm form, FormErrors errors) {
        var all = choices.all();
        var likely = CategoryGuess.likely(all, form.description(), LIKELY);
        var ordered = new ArrayList<>(likely);
        all.stream().filter(category -> !likely.contains(category)).forEach(ordered::add);
        var cards = ordered.stream().map(category -> card(t, category, likely.contains(category))).toList();
        var shown = Math.min(CARDS, cards.size());
        return new PlacePage(form, errors, cards.subList(0, shown), cards.subList(shown, cards.size()), streets(t),
                tiles(), choices.emergencyNumber(form.description()), uploads.list(form.files()), uploads.megabytes(),
                answers.asked(form.category()));
    }

    private MapTiles tiles() {
        return settings.at(MapTiles.KEY, BusinessTime.dateOf(clock.instant())).value();
    }

    private static PlacePage.Card card(Texts t, Category category, boolean likely) {
        return new PlacePage.Card(category.code(), t.name(category.name(), category.nameEn()), category.icon(), likely);
    }

    private List<PlacePage.Street> streets(Texts t) {
        return communities.subdistricts().stream()
                .map(street -> new PlacePage.Street(t.name(street.name(), street.nameEn()),
                        communities.listOf(street.code()).stream().map(community -> place(t, community)).toList()))
                .filter(street -> !street.communities().isEmpty()).toList();
    }

    private PlacePage.Place place(Texts t, Community community) {
        return new PlacePage.Place(community, t.name(community.name(), community.nameEn()),
                communities.estatesOf(community.code()).stream().map(Estate::name).toList());
    }

    /** The code of the estate whose name the address begins with or contains, or empty. */
    String estateIn(String communityCode, String address) {
        var estates = communityCode.isEmpty() ? Stream.<Estate>empty() : communities.estatesOf(communityCode).stream();
        return estates.filter(estate -> address.contains(estate.name())).map(Estate::code).findFirst().orElse("");
    }
}
