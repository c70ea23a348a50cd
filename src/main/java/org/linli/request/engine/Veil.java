package org.linli.request.engine;

import java.util.List;
import java.util.UUID;
import org.linli.identity.PersonalVault;
import org.linli.request.RequestLine;
import org.linli.request.release.PersonalWords;
import org.linli.shared.Actor;

/**
 * Over what somebody reads who does not answer for residents' data: words that may tell who or where somebody is are
 * made unreadable, the address, the position and every picture are left out.
 *
 * @param names known to belong to whoever ordered
 */
record Veil(boolean on, List<String> names) {

    static Veil of(Content content, By by, PersonalVault vault) {
        var on = Sight.isVeiled(by);
        return new Veil(on, on && content.name() != null ? List.of(vault.open(content.name())) : List.of());
    }

    Content over(Content c) {
        return !on ? c : new Content(over(c.title()), over(c.description()), "", c.estate(), c.name(), c.phone(),
                List.of(), null, null);
    }

    String over(String text) {
        return on ? PersonalWords.masked(text, names) : text;
    }

    List<UUID> over(List<UUID> files) {
        return on ? List.of() : files;
    }

    /** Lines of a list. */
    static List<RequestLine> over(List<RequestLine> lines, Actor actor) {
        return !Sight.isVeiled(actor) ? lines
                : lines.stream().map(line -> line.titled(PersonalWords.masked(line.title(), List.of()))).toList();
    }
}
