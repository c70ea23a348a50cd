package org.linli.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever starts an empty installation how to get its first administrators. */
@Component
class SetUpInvitation {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpInvitation.class);

    private final SetUp setUp;

    SetUpInvitation(SetUp setUp) {
        this.setUp = setUp;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (setUp.isOpen()) {
            LOG.info("nobody can sign in yet: open /setup and make the administrators with the one-time code {}",
                    setUp.newCode());
        }
    }
}
