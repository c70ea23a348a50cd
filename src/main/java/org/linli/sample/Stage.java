package org.linli.sample;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Caller;
import org.linli.request.Command;
import org.linli.request.Placing;
import org.linli.request.RequestSheet;
import org.linli.request.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the lives of the story share: the order's way, who plays, how fast, and one picture for all work on site. */
record Stage(Requests requests, Cast cast, Pace pace, Random random, UUID photo, String district) {

    private static final Logger LOG = LoggerFactory.getLogger(Stage.class);

    /** @return false where a rule said no: then this life ends here, as it would in the house */
    boolean move(String number, Command command, Actor actor) {
        return move(number, command, Caller.of(actor));
    }

    boolean move(String number, Command command, Caller caller) {
        try {
            requests.move(number, command, caller, Requests.ANY_VERSION);
            return true;
        } catch (Refusal refused) {
            LOG.debug("{} {}: {}", number, command.verb(), refused.reason());
            return false;
        }
    }

    /** Who ordered, as the house knows them: by account, or by number and query code. */
    Caller owner(Placing placing, Actor resident) {
        return resident.isStaff() || placing.options().anonymous() ? new Caller(Actor.ANONYMOUS, true)
                : Caller.of(resident);
    }

    RequestSheet sheet(String number) {
        return requests.get(number, Caller.of(Actor.SYSTEM));
    }

    List<UUID> evidence(RequestSheet sheet) {
        return sheet.head().category().onSite() ? List.of(photo) : List.of();
    }

    /** The desk of a request: its centre's dispatcher, or the district's where no centre has it. */
    Actor desk(@Nullable String centre) {
        return centre == null ? cast.supervisor(district) : cast.dispatcher(centre);
    }
}
