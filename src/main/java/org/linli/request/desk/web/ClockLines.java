package org.linli.request.desk.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.AssignmentStatus;
import org.linli.request.Promises;
import org.linli.request.RequestSheet;
import org.linli.request.RequestSheet.Part;
import org.linli.request.Status;
import org.linli.shared.Actor;
import org.linli.web.Texts;
import org.springframework.stereotype.Component;

/** The moments that bind whoever looks: promises not yet made, a unit's own clocks, the request's. */
@Component
class ClockLines {

    private final Promises promises;
    private final Lookup lookup;

    ClockLines(Promises promises, Lookup lookup) {
        this.promises = promises;
        this.lookup = lookup;
    }

    List<Item.ClockLine> of(RequestSheet sheet, Actor actor, Texts t) {
        var lines = new ArrayList<Item.ClockLine>();
        var clock = sheet.clock();
        switch (sheet.status()) {
            case SUBMITTED, ADMITTED -> {
                if (sheet.status() == Status.SUBMITTED) {
                    add(lines, t.get("desk.clock.accept"), clock.acceptDue(), null);
                }
                var promise = promises.of(sheet.number());
                add(lines, t.get("desk.clock.sign"), promise.signBy(), null);
                add(lines, t.get("desk.clock.contact"), promise.contactBy(), null);
                add(lines, t.get("desk.clock.resolve"), clock.resolveDue(), null);
            }
            case ANSWERED, CLOSED -> {
                add(lines, t.get("desk.clock.resolve"), clock.resolveDue(), sheet.outcome().answeredAt());
                add(lines, t.get("desk.clock.followUp"), clock.redAt(), sheet.outcome().closedAt());
                add(lines, t.get("desk.clock.rectification"), sheet.outcome().rectificationDue(), null);
            }
            default -> {
                part(sheet, actor).ifPresent(part -> part(lines, part, t));
                add(lines, t.get("desk.clock.resolve"), clock.resolveDue(), sheet.outcome().answeredAt());
            }
        }
        return lines;
    }

    private static java.util.Optional<Part> part(RequestSheet sheet, Actor actor) {
        var parts = sheet.handling().parts().reversed();
        return parts.stream().filter(part -> actor.scope().isDepartment(part.department())).findFirst()
                .or(() -> parts.stream().filter(part -> part.lead() && part.status() != AssignmentStatus.RECALLED)
                        .findFirst());
    }

    private void part(List<Item.ClockLine> lines, Part part, Texts t) {
        add(lines, t.get("desk.clock.sign"), part.signDue(), part.signedAt());
        add(lines, t.get("desk.clock.contact"), part.contactDue(), part.contactedAt());
        if (!part.lead()) {
            add(lines, t.get("desk.clock.own"), part.resolveDue(), part.doneAt());
        }
    }

    private void add(List<Item.ClockLine> lines, String label, @Nullable Instant due, @Nullable Instant done) {
        if (due != null) {
            lines.add(new Item.ClockLine(label, due, done, (done == null ? lookup.now() : done).isAfter(due)));
        }
    }
}
