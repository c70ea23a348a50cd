package org.linli.affair.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.affair.AffairItems;
import org.linli.affair.AffairSheet;
import org.linli.affair.Affairs;
import org.linli.affair.Applications;
import org.linli.affair.EventType;
import org.linli.affair.Status;
import org.linli.place.Centres;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.linli.web.TimelineEntry;
import org.springframework.stereotype.Component;

/** Puts the page of a case together, for its owner and for the desk. */
@Component
class CasePages {

    private final Affairs affairs;
    private final Applications applications;
    private final Centres centres;
    private final AffairFiles files;
    private final CaseAnswers answers;
    private final Clock clock;

    CasePages(Affairs affairs, Applications applications, Centres centres, AffairFiles files, CaseAnswers answers, Clock clock) {
        this.affairs = affairs;
        this.applications = applications;
        this.centres = centres;
        this.files = files;
        this.answers = answers;
        this.clock = clock;
    }

    CasePage of(Page page, String number) {
        return of(page, number, false, CasePage.Tried.nothing());
    }

    CasePage of(Page page, String number, boolean open, CasePage.Tried tried) {
        var t = page.t();
        var sheet = affairs.get(number, page.actor());
        var centre = centre(t, sheet.affair().head().centre());
        var now = clock.instant();
        return new CasePage(sheet, answers.of(sheet, t), steps(t, sheet.affair().status()), dates(t, sheet), timeline(t, sheet),
                new CasePage.Look(centre, open || sheet.mine(),
                        AffairItems.isInstant(sheet.item()), applications.lastPromise(), BusinessTime.dateOf(now), now,
                        files.megabytes(), new CasePage.PickupLook(applications.collectUntil(), affairs.pickupCode(sheet))), tried);
    }

    String centre(Texts t, String slug) {
        return centres.find(slug).map(centre -> t.name(centre.name(), centre.nameEn())).orElse(slug);
    }

    private static List<String> steps(Texts t, Status status) {
        var end = switch (status) {
            case DENIED, NOT_ACCEPTED, WITHDRAWN, LAPSED, REVOKED -> t.of(status);
            case READY -> t.get("affair.step.collect");
            default -> t.get("affair.step.4");
        };
        return List.of(t.get("affair.step.1"), t.get("affair.step.2"), t.get("affair.step.3"), end);
    }

    private static List<String> dates(Texts t, AffairSheet sheet) {
        var times = sheet.affair().times();
        return List.of(date(t, times.submittedAt()), date(t, times.acceptedAt()), date(t, times.decidedAt()), date(t, times.endedAt()));
    }

    private static String date(Texts t, @Nullable Instant at) {
        return at == null ? "" : t.shortMoment(at);
    }

    /** Newest first. The owner reads which office did it, not who. */
    private static List<TimelineEntry> timeline(Texts t, AffairSheet sheet) {
        var entries = new ArrayList<TimelineEntry>();
        for (var entry : sheet.history().reversed()) {
            var who = sheet.mine() || entry.name().isEmpty() || entry.role().equals(Role.SYSTEM.name())
                    || entry.role().equals(Role.RESIDENT.name()) ? "" : entry.name();
            var note = entry.said().isEmpty() ? who : who.isEmpty() ? entry.said() : who + " · " + entry.said();
            entries.add(new TimelineEntry(t.shortMoment(entry.at()), t.of(entry.type()), note, tone(entry.type())));
        }
        return entries;
    }

    private static String tone(EventType type) {
        return switch (type) {
            case SUPPLEMENT_ASKED, EXTENDED, DEEMED_ACCEPTED -> "warn";
            case REFUSED, DENIED, PROMISE_BROKEN -> "bad";
            default -> "past";
        };
    }
}
