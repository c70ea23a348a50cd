package org.linli.request.web;

import java.util.Optional;
import org.linli.shared.Actor;
import org.linli.web.HomeCard;
import org.springframework.stereotype.Component;

/** The portal's first page: an entry for what is no order yet. */
@Component
class TalkCard implements HomeCard {

    private static final int ORDER = 35;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Fragment> forHome(Actor actor) {
        return actor.isStaff() ? Optional.empty() : Optional.of(new Fragment("request/talkCard", actor));
    }
}
