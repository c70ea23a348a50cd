package org.linli.request.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.linli.request.Queue;
import org.linli.request.Verb;

/**
 * A place at a desk: which pile, how far down, which request. Knows the addresses around it.
 *
 * @param after where this page of the pile starts, empty for its first
 */
public record At(Bench bench, Queue pile, boolean firstPile, String after) {

    /** The pile itself. */
    public String list() {
        return bench.path() + query("");
    }

    /** The pile alone, with that request marked as the open one. */
    public String marked(String number) {
        return bench.path() + query("mark=" + number);
    }

    /** The request on this pile. */
    public String item(String number) {
        return bench.path() + "/" + number + query("");
    }

    /** The request with the form of one move open. */
    public String move(String number, Verb verb) {
        return bench.path() + "/" + number + "/" + verb.path() + query("");
    }

    public String reveal(String number) {
        return bench.path() + "/" + number + "/reveal" + query("");
    }

    /** The next page of the pile. */
    public String older(String next) {
        return bench.path() + (firstPile ? "?" : "?pile=" + Bench.nameOf(pile) + "&") + "after="
                + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** After a move: the next request, or the pile where none is left; it says what was done with the other one. */
    String afterMove(String next, String moved) {
        return bench.path() + (next.isEmpty() ? "" : "/" + next) + query("sent=" + moved);
    }

    At on(Queue other, boolean first) {
        return new At(bench, other, first, "");
    }

    private String query(String more) {
        var query = (firstPile ? "" : "&pile=" + Bench.nameOf(pile))
                + (after.isEmpty() ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8))
                + (more.isEmpty() ? "" : "&" + more);
        return query.isEmpty() ? "" : "?" + query.substring(1).toString();
    }

    /** For message keys. */
    public String key() {
        return bench.name().toLowerCase(Locale.ROOT);
    }
}
