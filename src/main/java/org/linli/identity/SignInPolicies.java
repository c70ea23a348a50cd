package org.linli.identity;

import java.time.Clock;
import org.linli.setting.Settings;
import org.linli.shared.BusinessTime;
import org.springframework.stereotype.Component;

/** The {@link SignInPolicy} that holds today. */
@Component
public class SignInPolicies {

    private final Settings settings;
    private final Clock clock;

    SignInPolicies(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public SignInPolicy today() {
        return settings.at(SignInPolicy.KEY, BusinessTime.dateOf(clock.instant())).value();
    }
}
