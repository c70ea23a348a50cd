package org.linli.request.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.place.Communities;
import org.linli.place.Estate;
import org.linli.request.RequestChoices;
import org.linli.request.RequestOrigins;
import org.linli.request.RequestSheet;
import org.linli.request.question.Answers;
import org.linli.shared.Actor;
import org.linli.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names for codes, and what time it is. */
@Component
class Lookup {

    private final RequestChoices choices;
    private final Communities communities;
    private final ObjectProvider<RequestOrigins> origins;
    private final Answers answers;
    private final Clock clock;

    Lookup(RequestChoices choices, Communities communities, ObjectProvider<RequestOrigins> origins, Answers answers,
           Clock clock) {
        this.choices = choices;
        this.communities = communities;
        this.origins = origins;
        this.answers = answers;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The code itself where the category is no longer one. */
    String category(String code, Texts t) {
        return choices.all().stream().filter(category -> category.code().equals(code)).findFirst()
                .map(category -> t.name(category.name(), category.nameEn())).orElse(code);
    }

    String unit(@Nullable String code, Texts t) {
        return code == null || code.isEmpty() ? "" : choices.unitName(code, t);
    }

    String community(@Nullable String code, Texts t) {
        return code == null ? "" : communities.find(code).map(c -> t.name(c.name(), c.nameEn())).orElse(code);
    }

    /** The code itself where the community has no such estate. */
    String estate(@Nullable String community, String code) {
        return community == null ? code : communities.estatesOf(community).stream()
                .filter(estate -> estate.code().equals(code)).map(Estate::name).findFirst().orElse(code);
    }

    /** Where it came from, beyond its source's name. */
    List<RequestOrigins.Origin> origins(RequestSheet sheet, Actor actor) {
        return origins.stream().flatMap(each -> each.of(sheet, actor).stream()).toList();
    }

    /** What categories ask, and what was answered. */
    Answers answers() {
        return answers;
    }

    RequestChoices choices() {
        return choices;
    }
}
