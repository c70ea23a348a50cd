package org.linli.request.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.RequestContacts;
import org.linli.request.RequestOrigins;
import org.linli.request.RequestSheet;
import org.linli.request.question.Answers;

/** One request as it lies on a desk. */
public record Item(RequestSheet sheet, Headline head, Around around, Record record, Demander demander,
                   Publicity publicity) {

    /** @param marks short words that change how it is handled: urgent, complex, anonymous, confidential */
    public record Headline(String kind, String source, List<String> marks, String emergency, List<FileView> files) {
    }

    /**
     * @param place where it is, in words; empty where nobody knows
     * @param map   null where it has no position
     * @param origins where it came from, beyond its source's name
     * @param answers to the category's own questions
     */
    public record Around(String place, @Nullable MapView map, List<QueueLine> alike,
                         List<RequestOrigins.Origin> origins, List<Answers.Answered> answers) {
    }

    /**
     * @param latest what somebody just said that the next move answers: a return, a result, a bad rating
     * @param first  the colleague first asked, empty where nobody is
     */
    public record Record(List<Step> timeline, List<Step> latest, List<PartLine> parts, List<ClockLine> clocks,
                         String first) {
    }

    /**
     * @param words    masked, or why there is nothing to show
     * @param canOpen  the number may be looked at; that is kept in the audit trail
     * @param opened   shown in full for this view only, null else
     */
    public record Demander(String words, boolean canOpen, RequestContacts.@Nullable Contact opened) {
    }

    /** @param may release it; @param now part of it is public */
    public record Publicity(boolean may, boolean now) {
    }

    public record FileView(UUID id, String path, String name, boolean picture, boolean sound) {
    }

    /**
     * One event.
     *
     * @param way from which status to which, with the role that moved it: for whoever checks the chain
     */
    public record Step(int version, String at, String who, String text, String note, String said, List<FileView> files,
                       String tone, String way) {
    }

    /** One unit's part. */
    public record PartLine(String unit, boolean lead, String status, String tone, String worker) {
    }

    /** @param done when it was kept, or null */
    public record ClockLine(String label, Instant due, @Nullable Instant done, boolean late) {
    }

    /** @param json what the map draws: the point, names around it, requests like this one */
    public record MapView(String json, String label) {
    }
}
