package org.linli.web;

import java.time.Instant;
import java.util.List;
import org.linli.shared.Actor;

/** What a module adds to /my: everything of this person, newest first. */
public interface MyItems {

    List<MyItem> of(Actor actor);

    /**
     * @param kindKey   message key of what it is (an order, a booking …)
     * @param title     the person's own words or a configured name
     * @param statusKey message key of where it stands
     */
    record MyItem(String kindKey, String title, String path, String statusKey, boolean open, Instant at) {
    }
}
