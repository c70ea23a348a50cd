package org.linli.request.agency;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.request.Agents;
import org.linli.request.Verb;
import org.linli.setting.SettingKey;
import org.linli.setting.Settings;
import org.linli.shared.Actor;
import org.linli.shared.BusinessTime;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whether an authorisation of today reaches a request. Who acts for nobody is known from memory, at most two seconds old
 * where another node wrote the authorisation; for an agent the tables are asked every time.
 */
@Component
class ActFor implements Agents {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private final Agencies agencies;
    private final Settings settings;
    private final Clock clock;
    private final LoadingCache<LocalDate, Set<UUID>> agents;

    ActFor(Agencies agencies, Settings settings, Clock clock) {
        this.agencies = agencies;
        this.settings = settings;
        this.clock = clock;
        this.agents = Caffeine.newBuilder().maximumSize(2).expireAfterWrite(REMEMBERED).build(agencies::agents);
    }

    @Bean
    static SettingKey<AgencyRules> agencyRules() {
        return AgencyRules.KEY;
    }

    @Override
    public boolean mayAct(String number, Actor actor, @Nullable Verb verb) {
        return agents.get(today()).contains(actor.id()) && (verb == null || isDelegable(verb))
                && agencies.covers(actor.id(), number, today(), rules().excludedCategories());
    }

    private boolean isDelegable(Verb verb) {
        return rules().moves().stream().anyMatch(move -> move.name().equals(verb.name()));
    }

    AgencyRules rules() {
        return settings.at(AgencyRules.KEY, today()).value();
    }

    LocalDate today() {
        return BusinessTime.dateOf(clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    /** Somebody was authorised just now: known here once that is kept. */
    void forget() {
        agents.invalidateAll();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    agents.invalidateAll();
                }
            });
        }
    }
}
