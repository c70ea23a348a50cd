package org.linli.identity;

import java.util.List;
import java.util.UUID;
import org.linli.shared.Actor;

/**
 * What somebody leaves behind whose account is closed or moved elsewhere. Each module that gives people something to
 * answer for says what is open, and sees to it that somebody else has it.
 */
public interface LeftBehind {

    /** What this person answers for now. */
    List<Open> openOf(UUID person);

    /** In the transaction that closes or moves the account. */
    void handOn(Account leaving, Actor by);

    /** @param to name of whoever would get it, empty where there is nobody */
    record Open(String number, String path, String title, String to) {
    }
}
