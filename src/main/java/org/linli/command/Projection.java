package org.linli.command;

import org.springframework.stereotype.Component;

/** All that is kept from the log. */
@Component
record Projection(Traces traces, Counters counters, MoveRing moves) {

    void forget() {
        traces.forget();
        counters.forget();
        moves.forget();
    }
}
