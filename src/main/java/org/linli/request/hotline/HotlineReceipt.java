package org.linli.request.hotline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.request.Placed;
import org.linli.request.Placing;
import org.linli.request.Requests;
import org.linli.request.Source;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.springframework.stereotype.Component;

/** Takes in what the hotline hands over, by a form, a file or a program: each external number once. */
@Component
public class HotlineReceipt {

    private static final int LONGEST = 60;

    private final Requests requests;
    private final HotlineCases cases;
    private final Clock clock;

    HotlineReceipt(Requests requests, HotlineCases cases, Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * As it was handed over.
     *
     * @param due by the hotline, null where it gave none
     */
    public record Handed(String external, @Nullable Instant due, String category, String text, Placing.Where where,
                         Placing.Contact contact) {
    }

    /** @throws Invalid naming the field */
    public Placed receive(Handed handed, Actor actor) {
        var external = handed.external().strip();
        if (external.isEmpty() || external.length() > LONGEST) {
            throw Invalid.field("external", external.isEmpty() ? "hotline.error.external" : "hotline.error.long", LONGEST);
        }
        if (cases.find(external).isPresent()) {
            throw Invalid.field("external", "hotline.error.twice", cases.find(external).orElseThrow());
        }
        if (handed.due() != null && handed.due().isBefore(clock.instant())) {
            throw Invalid.field("due", "hotline.error.due");
        }
        var placed = requests.place(new Placing(Source.HOTLINE, handed.category(), "", handed.text(), handed.where(),
                handed.contact(), Placing.Options.USUAL.dueBy(handed.due()), List.of(), onceKey(external)), actor);
        cases.keep(external, placed.number(), handed.due(), actor);
        return placed;
    }

    /** The same for a file, so that what came by one way is not taken in by another. */
    public static String onceKey(String external) {
        return "import:" + Source.HOTLINE + ":" + external;
    }
}
