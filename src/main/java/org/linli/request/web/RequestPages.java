package org.linli.request.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.calendar.WorkingTime;
import org.linli.place.Centres;
import org.linli.place.Communities;
import org.linli.request.RequestRules;
import org.linli.request.RequestSheet;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the page of one request together. */
@Component
class RequestPages {

    private final Conversation conversation;
    private final Units units;
    private final Neighbourhood neighbourhood;
    private final Rectification rectification;
    private final FormFiles uploads;
    private final Clock clock;

    RequestPages(Conversation conversation, Units units, Neighbourhood neighbourhood,
                 Rectification rectification, FormFiles uploads, Clock clock) {
        this.conversation = conversation;
        this.units = units;
        this.neighbourhood = neighbourhood;
        this.rectification = rectification;
        this.uploads = uploads;
        this.clock = clock;
    }

    RequestPage of(RequestSheet sheet, MoveDraft draft, Texts t) {
        var now = clock.instant();
        return new RequestPage(sheet, Way.of(sheet, t), conversation.of(sheet, t), neighbourhood.place(sheet.where(), t),
                units.name(handler(sheet), t), neighbourhood.phone(sheet.where()), rectification.deadline(now), draft, now,
                uploads.megabytes(), List.of());
    }

    private static @Nullable String handler(RequestSheet sheet) {
        return sheet.handling().lead() == null ? sheet.where().centre() : sheet.handling().lead();
    }

    /** Names of where a request is about. */
    @Component
    record Neighbourhood(Communities communities, Centres centres) {

        /** Community and address; the address where no community is known. */
        String place(RequestSheet.Where where, Texts t) {
            var community = Optional.ofNullable(where.community()).flatMap(communities::find)
                    .map(known -> t.name(known.name(), known.nameEn())).orElse("");
            return community.isEmpty() || where.address().isEmpty() ? community + where.address()
                    : community + " · " + where.address();
        }

        String phone(RequestSheet.Where where) {
            return Optional.ofNullable(where.centre()).flatMap(centres::find).map(centre -> centre.phone()).orElse("");
        }
    }

    /** How long a unit has to put right what was rated poor. */
    @Component
    record Rectification(Settings settings, SettingKey<RequestRules> rules, WorkingTime time) {

        Instant deadline(Instant now) {
            var valid = settings.at(rules, BusinessTime.dateOf(now)).value();
            return time.deadline(now, valid.rectification());
        }
    }
}
