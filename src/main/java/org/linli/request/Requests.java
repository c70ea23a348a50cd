package org.linli.request;

import org.linli.shared.Actor;

/** The door to the order's way. Every call is one durable step: what it returns has been committed. */
public interface Requests {

    /** Any version: the move is made on the request as it is now. */
    int ANY_VERSION = 0;

    /** @throws org.linli.shared.Invalid naming the field that cannot be taken */
    Placed place(Placing placing, Actor actor);

    /**
     * What {@link #place} would refuse, without placing anything.
     *
     * @throws org.linli.shared.Invalid naming every field that cannot be taken
     */
    void check(Placing placing);

    /**
     * Makes a move.
     *
     * @param version the version that the caller looked at; somebody else's move since then refuses it with
     *                {@link RequestRefusal#MOVED_MEANWHILE}
     * @throws org.linli.shared.NotFound      no such request, or not for this caller
     * @throws org.linli.shared.Refusal       the table or a rule forbids it, with the present status
     * @throws org.linli.web.AccessRefused    the caller sees the request, but may not do this
     */
    Moved move(String number, Command command, Caller caller, int version);

    /** The request with its timeline and what the caller may do now. */
    RequestSheet get(String number, Caller caller);

    /** Whether that is the query code of that number. */
    boolean fits(String number, String queryCode);
}
