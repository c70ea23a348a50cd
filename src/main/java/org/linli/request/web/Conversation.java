package org.linli.request.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.linli.file.Files;
import org.linli.file.StoredFile;
import org.linli.request.EventType;
import org.linli.request.RequestChoices;
import org.linli.request.RequestSheet;
import org.linli.request.RequestSheet.Entry;
import org.linli.shared.BusinessTime;
import org.linli.shared.Role;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Turns a request's events into what a resident reads: who said what, without the house's inner doings. */
@Component
class Conversation {

    private final RequestChoices choices;
    private final Units units;
    private final Files files;

    Conversation(RequestChoices choices, Units units, Files files) {
        this.choices = choices;
        this.units = units;
        this.files = files;
    }

    /** Oldest first. */
    List<Said> of(RequestSheet sheet, Texts t) {
        var all = new ArrayList<Said>();
        for (int i = 0; i < sheet.timeline().size(); i++) {
            var entry = sheet.timeline().get(i);
            if (isShown(entry.type()) && !isReturnedDraft(sheet.timeline(), i)) {
                all.add(said(entry, sheet, t));
            }
        }
        return all;
    }

    private static boolean isShown(EventType type) {
        return switch (type) {
            case HANDED_BACK, UPHELD, RECALLED, CO_SIGNED, CO_DONE, REVIEW_RETURNED, REVIEW_PASSED -> false;
            case NOTE_DUE, LEAD_CHANGE_ASKED, LEAD_CHANGE_DENIED, HELP_ASKED, HELP_ADDED, HELP_DENIED,
                 EXCLUSION_ASKED, EXCLUDED, EXCLUSION_DENIED, HALF_USED, MOST_USED, ASSIGNED, POOLED,
                 TAKEN, RECOUNTED -> false;
            default -> true;
        };
    }

    /** A result that the centre sent back to its unit was never told to the resident. */
    private static boolean isReturnedDraft(List<Entry> timeline, int at) {
        if (timeline.get(at).type() != EventType.RESULT_FOR_REVIEW) {
            return false;
        }
        return timeline.subList(at + 1, timeline.size()).stream().map(Entry::type)
                .filter(type -> type == EventType.REVIEW_PASSED || type == EventType.REVIEW_RETURNED)
                .findFirst().orElse(EventType.REVIEW_RETURNED) == EventType.REVIEW_RETURNED;
    }

    private Said said(Entry entry, RequestSheet sheet, Texts t) {
        var mine = entry.role().equals(Role.RESIDENT.name()) || entry.type() == EventType.PLACED;
        var first = entry.type() == EventType.PLACED;
        var ids = first ? sheet.head().files() : entry.files();
        return new Said(t.shortMoment(entry.at()), mine ? t.get("request.you") : unit(entry, sheet, t),
                t.get("request.said." + entry.type().name()), words(entry, sheet), facts(entry, t), kept(ids), mine,
                tone(entry.type()), stars(entry));
    }

    private String unit(Entry entry, RequestSheet sheet, Texts t) {
        var unit = entry.unit().isEmpty() ? sheet.where().centre() : entry.unit();
        return units.name(unit, t);
    }

    private static String words(Entry entry, RequestSheet sheet) {
        return switch (entry.type()) {
            case PLACED -> sheet.head().description();
            case REFUSED -> "";
            default -> entry.said();
        };
    }

    private List<Said.Fact> facts(Entry entry, Texts t) {
        return switch (entry.type()) {
            case REFUSED -> refusal(entry, t);
            case EXTENDED, RESUMED -> date(entry, "until", "request.fact.newDue", t);
            case EXTENSION_ASKED -> date(entry, "until", "request.fact.wantedDue", t);
            case SUSPENSION_ASKED, SUSPENDED -> day(entry, "request.fact.wakes", t);
            case MERGED -> List.of(new Said.Fact(t.get("request.fact.parent"), entry.detail().getOrDefault("parent", "")));
            case TRANSFERRED -> List.of(new Said.Fact(t.get("request.fact.centre"), units.name(centre(entry), t)));
            case MORE_ASKED -> date(entry, "until", "request.fact.until", t);
            case RATED_POOR -> date(entry, "rectifyBy", "request.fact.rectifyBy", t);
            default -> List.of();
        };
    }

    private List<Said.Fact> refusal(Entry entry, Texts t) {
        var lines = entry.said().split("\n", 2);
        var facts = new ArrayList<Said.Fact>();
        choices.refusals(t).stream().filter(reason -> reason.value().equals(entry.detail().get("reason"))).findFirst()
                .ifPresent(reason -> facts.add(new Said.Fact(t.get("request.fact.reason"), reason.label())));
        facts.add(new Said.Fact(t.get("request.fact.basis"), lines[0]));
        if (lines.length > 1) {
            facts.add(new Said.Fact(t.get("request.fact.next"), lines[1]));
        }
        return facts;
    }

    private static List<Said.Fact> date(Entry entry, String detail, String label, Texts t) {
        var date = entry.detail().get(detail);
        return date == null ? List.of() : List.of(new Said.Fact(t.get(label), t.moment(Instant.parse(date))));
    }

    /** The district's own desk is no unit. */
    private static String centre(Entry entry) {
        var code = entry.detail().getOrDefault("centre", "");
        return code.matches("\\d+") ? "" : code;
    }

    private static List<Said.Fact> day(Entry entry, String label, Texts t) {
        var date = entry.detail().get("until");
        return date == null ? List.of()
                : List.of(new Said.Fact(t.get(label), t.date(BusinessTime.dateOf(Instant.parse(date)))));
    }

    private List<StoredFile> kept(List<UUID> ids) {
        return ids.stream().map(files::get).toList();
    }

    private static int stars(Entry entry) {
        var stars = entry.detail().get("stars");
        return stars == null ? 0 : Integer.parseInt(stars);
    }

    private static String tone(EventType type) {
        return switch (type) {
            case REFUSED, RATED_POOR -> "bad";
            case MORE_ASKED, REOPENED, APPEALED, FOLLOWED_UP_UNSOLVED, EXTENDED, SUSPENDED -> "warn";
            default -> "past";
        };
    }
}
