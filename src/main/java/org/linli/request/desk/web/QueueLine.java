package org.linli.request.desk.web;

import java.time.Instant;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.linli.request.Light;
import org.linli.request.Queue;
import org.linli.request.RequestLine;
import org.linli.request.Status;
import org.linli.request.Urgency;
import org.linli.web.Page;
import org.linli.web.Texts;

/**
 * One request of a pile.
 *
 * @param note   kind of light words below the title: urgency, category, source, anonymous
 * @param light  the shape of its clock: green, yellow, red, paused, done
 * @param until  when that clock runs out, null where none runs
 * @param mark   why it stands out (returned, rated poor); empty for most
 */
public record QueueLine(String number, String title, String note, String light, @Nullable Instant until, String at,
                        String mark, boolean current) {

    static QueueLine of(RequestLine line, Queue pile, Lookup lookup, Page page, String current) {
        var t = page.t();
        var words = new StringJoiner(" · ");
        if (page.actor().scope().isDistrict()) {
            words.add(line.centre() == null ? t.get("desk.district") : lookup.unit(line.centre(), t));
        }
        if (line.urgency() != Urgency.NORMAL) {
            words.add(t.of(line.urgency()));
        }
        if (pile == Queue.OVERDUE || pile == Queue.PETITIONS || pile.statuses().size() > 1) {
            words.add(t.of(line.status()));
        }
        words.add(lookup.category(line.category(), t)).add(t.of(line.source()));
        if (line.anonymous()) {
            words.add(t.get("desk.anonymous"));
        }
        var now = lookup.now();
        return new QueueLine(line.number(), line.title(), words.toString(), lightOf(line.light(now), line.status()),
                line.redAt(), when(line.placedAt(), now, t), mark(line, t), line.number().equals(current));
    }

    static String lightOf(Light light, Status status) {
        if (light == Light.NONE) {
            return status.isOpen() ? "paused" : "done";
        }
        return light.name().toLowerCase();
    }

    /** The minute for today's, else the day. */
    private static String when(Instant at, Instant now, Texts t) {
        return now.minusSeconds(16 * 3600L).isBefore(at) ? t.clock(at) : t.shortMoment(at).substring(0, 5);
    }

    private static String mark(RequestLine line, Texts t) {
        if (line.poor()) {
            return t.get("desk.mark.poor");
        }
        if (line.supervisions() > 0 && line.status().isOpen()) {
            return t.get("desk.mark.supervised");
        }
        if (line.reminders() > 0 && line.status().isOpen()) {
            return t.get("desk.mark.reminded", line.reminders());
        }
        return line.status() == Status.HANDED_BACK ? t.get("desk.mark.returned") : "";
    }
}
