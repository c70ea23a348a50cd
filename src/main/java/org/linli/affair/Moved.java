package org.linli.affair;

import org.jspecify.annotations.Nullable;

/**
 * What a move made of a case.
 *
 * @param said  in words, for the history; empty where nothing was said
 * @param paper the written notice that it produces
 */
record Moved(Affair affair, EventType event, String said, Paper.@Nullable Draft paper) {

    static Moved silently(Affair affair, EventType event, String said) {
        return new Moved(affair, event, said, null);
    }

    static Moved with(Affair affair, EventType event, String said, Paper.Kind kind, Paper.Facts facts) {
        return new Moved(affair, event, said, new Paper.Draft(kind, facts));
    }
}
