package org.linli.request.patrol.web;

import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.file.Files;
import org.linli.file.Purpose;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.place.Community;
import org.linli.place.Estate;
import org.linli.place.MapTiles;
import org.linli.request.Category;
import org.linli.request.Kind;
import org.linli.request.RequestChoices;
import org.linli.request.RequestSheet;
import org.linli.request.Status;
import org.linli.request.Verb;
import org.linli.request.patrol.Found;
import org.linli.request.patrol.Patrol;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.linli.shared.Scope;
import org.linli.web.FormErrors;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the round's pages together: the worker's own communities, what is usually found, what became of it. */
@Component
class PatrolPages {

    private static final int CARDS = 9;

    private final Patrol patrol;
    private final RequestChoices choices;
    private final Where where;
    private final Files files;
    private final Clock clock;

    PatrolPages(Patrol patrol, RequestChoices choices, Where where, Files files, Clock clock) {
        this.patrol = patrol;
        this.choices = choices;
        this.where = where;
        this.files = files;
        this.clock = clock;
    }

    @Component
    record Where(Communities communities, Centres centres, Settings settings) {
    }

    PatrolPage of(Page page, PatrolForm form, FormErrors errors) {
        var t = page.t();
        var outside = choices.all().stream().filter(Category::onSite).filter(c -> c.kind() != Kind.REPORT).toList();
        var usual = outside.subList(0, Math.min(CARDS, outside.size()));
        var others = choices.all().stream().filter(category -> !usual.contains(category)).toList();
        var today = patrol.today(page.actor());
        return new PatrolPage(form, errors, usual, others, ownOf(page.actor()).map(c -> place(c, t)).toList(),
                where.settings.at(MapTiles.KEY, BusinessTime.dateOf(clock.instant())).value(),
                patrol.of(page.actor()).stream().map(found -> line(found, t)).toList(), today.getOrDefault(false, 0),
                today.getOrDefault(true, 0), files.megabytes(Purpose.REQUEST));
    }

    FindingPage of(Page page, RequestSheet sheet, String done, FormErrors errors) {
        var t = page.t();
        var lead = sheet.handling().lead();
        var words = Stream.of(community(sheet.where().community(), t), sheet.where().address())
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
        return new FindingPage(sheet, t.name(sheet.head().category().name(), sheet.head().category().nameEn()),
                words, lead == null ? "" : choices.unitName(lead, t), sheet.timeline().stream().map(entry ->
                        new FindingPage.Step(t.shortMoment(entry.at()), t.of(entry.type()), entry.said())).toList(),
                sheet.verbs().contains(Verb.ANSWER), done, errors);
    }

    /** The community of a centre that serves but one; empty else. */
    String onlyCommunity(Actor actor) {
        var own = ownOf(actor).toList();
        return own.size() == 1 ? own.getFirst().code() : "";
    }

    /** The code of the estate that the address begins with or contains, or empty. */
    String estateIn(String community, String address) {
        return where.communities.estatesOf(community).stream().filter(estate -> address.contains(estate.name()))
                .map(Estate::code).findFirst().orElse("");
    }

    private Stream<Community> ownOf(Actor actor) {
        if (actor.scope().kind() != Scope.Kind.CENTRE) {
            return where.communities.list().stream();
        }
        return where.centres.get(actor.scope().code()).communities().stream().map(where.communities::get);
    }

    private PatrolPage.Place place(Community community, Texts t) {
        return new PatrolPage.Place(community, t.name(community.name(), community.nameEn()),
                where.communities.estatesOf(community.code()).stream().map(Estate::name).collect(Collectors.joining("|")));
    }

    private PatrolPage.Line line(Found found, Texts t) {
        var category = choices.all().stream().filter(c -> c.code().equals(found.category()))
                .map(c -> t.name(c.name(), c.nameEn())).findFirst().orElse(found.category());
        var words = Stream.of(category, community(found.community(), t),
                        found.onSpot() ? t.get("patrol.onSpot") : found.lead() == null ? "" : choices.unitName(found.lead(), t))
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
        return new PatrolPage.Line(found, words, tone(found.status()));
    }

    static String tone(Status status) {
        return !status.isOpen() || status == Status.ANSWERED ? "good" : "info";
    }

    private String community(@Nullable String code, Texts t) {
        return code == null ? "" : where.communities.find(code).map(c -> t.name(c.name(), c.nameEn())).orElse(code);
    }
}
