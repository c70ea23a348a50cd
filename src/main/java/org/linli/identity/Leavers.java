package org.linli.identity;

import java.util.List;
import java.util.UUID;
import org.linli.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** People who leave their post: what they have open ends, what they answered for gets somebody else. */
@Component
public class Leavers {

    private final Sessions sessions;
    private final ObjectProvider<LeftBehind> modules;

    Leavers(Sessions sessions, ObjectProvider<LeftBehind> modules) {
        this.sessions = sessions;
        this.modules = modules;
    }

    public List<LeftBehind.Open> openOf(UUID person) {
        return modules.stream().flatMap(module -> module.openOf(person).stream()).toList();
    }

    /** The account is closed. */
    void close(Account account, Actor by) {
        sessions.endAll(account.id());
        handOn(account, by);
    }

    /** The account works elsewhere from now on. */
    void handOn(Account account, Actor by) {
        modules.forEach(module -> module.handOn(account, by));
    }

    void endSessions(UUID person) {
        sessions.endAll(person);
    }
}
