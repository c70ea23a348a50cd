package org.linli.request.desk.web;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.request.Status;

/**
 * Model of {@code desk/bench.jte}: a pile, the request on top of it, what to do with it.
 *
 * @param version of the open request; 0 where none is, or where it is no longer for this person to see
 * @param counts  beside the entries of the top bar, by their path
 */
public record BenchPage(At at, @Nullable PileView pile, @Nullable Item item, int version, @Nullable Action action,
                        Said said, Map<String, Integer> counts, Instant now) {

    /** The open request's, also where the pile alone is asked for; empty where none is. */
    public String number() {
        return item != null ? item.sheet().number() : pile == null ? "" : pile.open();
    }

    /** The numbers of the top bar as a script reads them: {@code /work/desk=17 /work/inbox=3}. */
    public String bar() {
        return counts.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The shape of the open request's clock. */
    public String light() {
        return item == null ? "" : QueueLine.lightOf(item.sheet().clock().light(), item.sheet().status());
    }

    /** The shape of the open request's status. */
    public String tone() {
        return item == null ? "" : toneOf(item.sheet().status());
    }

    static String toneOf(Status status) {
        return switch (status) {
            case SUBMITTED, ADMITTED, DISPATCHED, IN_PROGRESS -> "info";
            case AWAITING_SUPPLEMENT, HANDED_BACK, UNDER_REVIEW -> "warn";
            case ANSWERED, CLOSED -> "good";
            case REFUSED, WITHDRAWN, EXPIRED, MERGED, ARCHIVED -> "";
        };
    }

    /**
     * What the program has to say above the request.
     *
     * @param refusal why a move was refused; empty where none was
     * @param last    what was done last, by whom
     * @param sent    what was just done to another request, null where nothing was
     */
    public record Said(String refusal, String last, @Nullable Sent sent) {

        static final Said NOTHING = new Said("", "", null);
    }

    /**
     * @param undo    address where it can be taken back, empty where it cannot
     * @param version the one that was looked at
     */
    public record Sent(String number, String words, String href, String undo, int version) {
    }
}
