package org.linli.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linli.identity.OidcRound.Answer;
import org.linli.identity.OidcRound.Asked;
import org.linli.identity.OidcRound.Outside;
import org.linli.identity.Slowdown.Lane;
import org.linli.identity.Slowdown.Pause;
import org.linli.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Staff sign in by the provider outside. It says who somebody is there; who that is here, bindings alone say. */
@Component
public class OidcSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

    private final OidcProvider provider;
    private final FederatedIdentityRows rows;
    private final Accounts accounts;
    private final Slowdown slowdown;
    private final SignInPolicies policies;
    private final StoredAuditTrail audit;

    OidcSignIn(OidcProvider provider, FederatedIdentityRows rows, Accounts accounts, Slowdown slowdown, SignInPolicies policies,
               StoredAuditTrail audit) {
        this.provider = provider;
        this.rows = rows;
        this.accounts = accounts;
        this.slowdown = slowdown;
        this.policies = policies;
        this.audit = audit;
    }

    /** @throws ProviderAway where it does not answer, with the reason in the log */
    public Asked ask(Site site, HttpServletRequest request) {
        try {
            return provider.ask(site, request);
        } catch (ProviderAway away) {
            LOG.warn("the OpenID provider is away: {}", away.getMessage());
            throw away;
        }
    }

    /**
     * @return empty where the answer does not hold: made up, too late, for somebody else, or the provider's own no
     * @throws ProviderAway where it does not answer
     */
    public Optional<Outside> check(Site site, OidcRound round, Answer answer) {
        try {
            return Optional.of(provider.check(site, round, answer));
        } catch (ProviderAway away) {
            LOG.warn("the OpenID provider is away: {}", away.getMessage());
            throw away;
        } catch (RuntimeException wrong) {
            LOG.info("an answer of the OpenID provider was not taken: {}", wrong.toString());
            return Optional.empty();
        }
    }

    /**
     * @param round   empty where nothing was asked from this session, or too long ago
     * @param address where the attempt comes from; whose it is shows only once it holds
     * @throws ProviderAway where it does not answer
     */
    public Outcome signIn(Site site, Optional<OidcRound> round, Answer answer, String address) {
        var policy = policies.today();
        var lanes = List.of(new Lane("oidc-address", address, new Pause(policy.addressAttempts(), Duration.ofSeconds(1),
                Duration.ofSeconds(policy.longestPauseSeconds()))));
        var wait = slowdown.wait(lanes);
        if (wait.isPositive()) {
            return new TooFast(wait);
        }
        var outcome = round.flatMap(kept -> check(site, kept, answer)).map(this::account)
                .orElseGet(() -> refused(No.INVALID, "account:?"));
        if (outcome instanceof Refused) {
            slowdown.count(lanes);
        }
        return outcome;
    }

    private Outcome account(Outside outside) {
        var bound = rows.find(outside.issuer(), outside.subject());
        if (bound.isEmpty()) {
            return refused(No.UNBOUND, "account:?");
        }
        var account = accounts.get(bound.get().accountId());
        if (!account.active() || !account.isStaff() || account.machine()) {
            return refused(No.CLOSED, account.subject());
        }
        rows.used(bound.get().id());
        return new Known(account);
    }

    private Outcome refused(No no, String subject) {
        audit.failed(Actor.ANONYMOUS, "sign-in", subject, no.detail);
        return new Refused(no);
    }

    /** What came of it. */
    public sealed interface Outcome permits Known, Refused, TooFast {
    }

    public record Known(Account account) implements Outcome {
    }

    public record Refused(No no) implements Outcome {
    }

    public enum No {
        /** The answer does not hold. */
        INVALID("oidcinvalid"),
        /** It is nobody's here. */
        UNBOUND("oidcunbound"),
        /** Whose it is may not sign in, or not as staff. */
        CLOSED("oidcclosed");

        private final String detail;

        No(String detail) {
            this.detail = detail;
        }
    }
}
