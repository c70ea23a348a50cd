package org.linli.request;

import org.linli.shared.Actor;

/** The demander in full, for whoever has to call. Every look is kept in the audit trail. */
public interface RequestContacts {

    /**
     * @throws org.linli.shared.NotFound   no such request, or not for this actor
     * @throws org.linli.web.AccessRefused the actor sees the request, but not whose it is
     */
    Contact reveal(String number, Actor actor);

    /** Empty where none was left. */
    record Contact(String name, String phone) {
    }
}
