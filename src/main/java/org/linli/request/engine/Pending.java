package org.linli.request.engine;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.linli.request.Caller;
import org.linli.request.Command;

/** What waits to be written; done when it is. */
abstract sealed class Pending {

    final CompletableFuture<Void> done = new CompletableFuture<>();

    /** A new request, decided already. */
    static final class New extends Pending {

        final Placement placement;
        /** Set by the writer: false where the same call had been taken before. */
        boolean written;

        New(Placement placement) {
            this.placement = placement;
        }
    }

    /** A move still to be decided, on the request as the writer reads it. */
    static final class Step extends Pending {

        final String number;
        final Command command;
        final Caller caller;
        final int version;
        final java.time.Instant now;
        int attempts;
        /** The request after the move, set by the writer. */
        @Nullable ServiceRequest request;

        Step(String number, Command command, Caller caller, int version, java.time.Instant now) {
            this.number = number;
            this.command = command;
            this.caller = caller;
            this.version = version;
            this.now = now;
        }
    }
}
