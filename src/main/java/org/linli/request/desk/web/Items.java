package org.linli.request.desk.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.AssignmentStatus;
import org.linli.request.Complexity;
import org.linli.request.PetitionStatus;
import org.linli.request.Queue;
import org.linli.request.RequestContacts;
import org.linli.request.RequestLists;
import org.linli.request.RequestSheet;
import org.linli.request.Status;
import org.linli.request.Urgency;
import org.linli.request.release.Publishing;
import org.linli.request.release.Releases;
import org.linli.shared.Actor;
import org.linli.shared.Role;
import org.linli.web.Page;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** Lays a request on the desk: names for codes, clocks, map, who asked. */
@Component
class Items {

    private static final int MOST_ALIKE = 5;

    private final Lookup lookup;
    private final RequestLists lists;
    private final Steps steps;
    private final Maps maps;
    private final ClockLines clocks;
    private final Releases releases;

    Items(Lookup lookup, RequestLists lists, Steps steps, Maps maps, ClockLines clocks, Releases releases) {
        this.lookup = lookup;
        this.lists = lists;
        this.steps = steps;
        this.maps = maps;
        this.clocks = clocks;
        this.releases = releases;
    }

    Item of(RequestSheet sheet, Bench bench, Page page, RequestContacts.@Nullable Contact opened) {
        var t = page.t();
        var actor = page.actor();
        var alike = bench == Bench.DESK || actor.scope().isDistrict()
                ? lists.alike(actor, sheet.number(), MOST_ALIKE).stream()
                        .map(line -> QueueLine.of(line, Queue.DESK, lookup, page, "")).toList()
                : List.<QueueLine>of();
        var around = new Item.Around(place(sheet.where(), t), maps.of(sheet, t).orElse(null), alike,
                lookup.origins(sheet, actor), lookup.answers().of(sheet, actor, t));
        var record = new Item.Record(sheet.timeline().stream().map(entry -> steps.of(entry, sheet, t)).toList(),
                Latest.of(sheet).stream().map(entry -> steps.of(entry, sheet, t)).toList(),
                parts(sheet.handling()).stream().map(part -> part(part, t)).toList(), clocks.of(sheet, actor, t),
                sheet.handling().firstAsked());
        return new Item(sheet, headline(sheet, t), around, record, demander(sheet.demander(), t, opened),
                publicity(sheet, actor));
    }

    private Item.Publicity publicity(RequestSheet sheet, Actor actor) {
        var may = actor.isAny(Role.DISPATCHER, Role.CENTRE_MANAGER, Role.SUPERVISOR) && Publishing.isPublic(sheet);
        return new Item.Publicity(may, may && releases.find(sheet.id()).isPresent());
    }

    private Item.Headline headline(RequestSheet sheet, Texts t) {
        var head = sheet.head();
        var marks = new ArrayList<String>();
        if (head.urgency() != Urgency.NORMAL) {
            marks.add(t.of(head.urgency()));
        }
        if (head.complexity() == Complexity.COMPLEX) {
            marks.add(t.of(head.complexity()));
        }
        if (sheet.handling().round() > 1) {
            marks.add(t.get("desk.mark.round", sheet.handling().round()));
        }
        if (sheet.outcome().rectificationDue() != null) {
            marks.add(t.get("desk.mark.poor"));
        }
        besideMarks(sheet.beside(), t, marks);
        var isNew = sheet.status() == Status.SUBMITTED || sheet.status() == Status.ADMITTED;
        var emergency = isNew ? lookup.choices().emergencyNumber(head.title() + "\n" + head.description()) : "";
        return new Item.Headline(t.of(head.category().kind()) + " · " + t.name(head.category().name(),
                head.category().nameEn()), t.of(head.source()), marks, emergency,
                steps.files(head.files(), sheet.number()));
    }

    private static void besideMarks(RequestSheet.Beside beside, Texts t, List<String> marks) {
        if (beside.suspendedUntil() != null) {
            marks.add(t.get("desk.mark.suspended", t.shortMoment(beside.suspendedUntil()).substring(0, 5)));
        }
        if (beside.relatives().parent() != null) {
            marks.add(t.get("desk.mark.merged", beside.relatives().parent()));
        }
        beside.petitions().stream().filter(petition -> petition.status() == PetitionStatus.WAITING)
                .forEach(petition -> marks.add(t.get("desk.mark.petition", petition.kind())));
        if (beside.watched().supervisions() > 0) {
            marks.add(t.get("desk.mark.supervised"));
        }
        if (beside.watched().reminders() > 0) {
            marks.add(t.get("desk.mark.reminded", beside.watched().reminders()));
        }
        if (beside.excluded()) {
            marks.add(t.get("desk.mark.excluded"));
        }
    }

    private String place(RequestSheet.Where where, Texts t) {
        var words = new ArrayList<String>();
        words.add(lookup.community(where.community(), t));
        words.add(where.estate() == null ? "" : lookup.estate(where.community(), where.estate()));
        words.add(where.address());
        return String.join(" · ", words.stream().filter(word -> !word.isEmpty()).toList());
    }

    /** Of this round; what earlier ones did stands in the timeline. */
    private static List<RequestSheet.Part> parts(RequestSheet.Handling handling) {
        return handling.parts().stream().filter(part -> part.round() == handling.round()).toList();
    }

    private Item.PartLine part(RequestSheet.Part part, Texts t) {
        var tone = switch (part.status()) {
            case DONE -> "good";
            case SIGNED -> "info";
            case HANDED_BACK -> "warn";
            case WAITING, RECALLED -> "";
        };
        return new Item.PartLine(lookup.unit(part.department(), t), part.lead(), t.of(part.status()), tone,
                part.status() == AssignmentStatus.WAITING ? "" : part.worker());
    }

    private static Item.Demander demander(RequestSheet.Demander demander, Texts t,
                                          RequestContacts.@Nullable Contact opened) {
        if (demander.anonymous()) {
            return new Item.Demander(t.get("desk.demander.anonymous"), false, null);
        }
        if (demander.hidden()) {
            return new Item.Demander(t.get(demander.confidential() ? "desk.demander.hidden" : "desk.demander.veiled"), false, null);
        }
        var words = (demander.name() + " " + demander.phone()).strip();
        return words.isEmpty() ? new Item.Demander(t.get("desk.demander.none"), false, null)
                : new Item.Demander(words + (demander.confidential() ? " · " + t.get("desk.demander.confidential") : ""),
                        true, opened);
    }
}
