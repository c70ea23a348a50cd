package org.linli.identity;

import java.time.Clock;
import java.time.LocalDate;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;

/** Turns an account into whoever acts, with what the matrix of the staff classes gives them on that day. */
@Component
public class Responsibilities {

    private final Settings settings;
    private final Clock clock;

    Responsibilities(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public Actor actorOf(Account account) {
        return actorOf(account, BusinessTime.dateOf(clock.instant()));
    }

    Actor actorOf(Account account, LocalDate day) {
        return new Actor(account.id(), account.name(), account.roles(), account.scope(), on(day).of(account.roles()));
    }

    public ResponsibilityMatrix on(LocalDate day) {
        return settings.at(ResponsibilityMatrix.KEY, day).value();
    }
}
