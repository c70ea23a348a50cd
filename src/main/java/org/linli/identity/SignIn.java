package org.linli.identity;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.linli.identity.Slowdown.Lane;
import org.linli.identity.Slowdown.Pause;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Whether name and password are right. A node tries at most as many passwords at once as it has processors, so that a
 * burst of guesses neither eats its memory nor outruns the {@link Slowdown}.
 */
@Component
public class SignIn {

    private final AccountRows rows;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Slowdown slowdown;
    private final SignInPolicies policies;
    private final StoredAuditTrail audit;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Supplier<String> nobodysHash;

    SignIn(AccountRows rows, Accounts accounts, PasswordEncoder passwords, Slowdown slowdown, SignInPolicies policies,
           StoredAuditTrail audit) {
        this.rows = rows;
        this.accounts = accounts;
        this.passwords = passwords;
        this.slowdown = slowdown;
        this.policies = policies;
        this.audit = audit;
        this.nobodysHash = SingletonSupplier.of(() -> passwords.encode("nobody"));
    }

    /** @param address where the attempt comes from */
    public Outcome withPassword(String username, String password, String address) {
        var name = Accounts.normal(username);
        var lanes = lanes(name, address);
        places.acquireUninterruptibly();
        try {
            var wait = slowdown.wait(lanes);
            return wait.isPositive() ? new TooFast(wait) : check(name, password, lanes);
        } finally {
            places.release();
        }
    }

    private Outcome check(String name, String password, List<Lane> lanes) {
        var known = rows.passwordOf(name);
        var right = passwords.matches(password, known.map(AccountRows.Password::hash).orElseGet(nobodysHash));
        if (known.isEmpty() || !right) {
            slowdown.count(lanes);
            audit.failed("sign-in", known.map(found -> accounts.get(found.accountId()).subject()).orElse("account:?"));
            return new Wrong();
        }
        slowdown.succeeded(lanes.subList(0, 1));
        var account = accounts.get(known.get().accountId());
        return known.get().initial() ? new MustChange(account) : new Right(account);
    }

    private List<Lane> lanes(String name, String address) {
        var policy = policies.today();
        var longest = Duration.ofSeconds(policy.longestPauseSeconds());
        return List.of(new Lane("account", name, new Pause(policy.attempts(), Duration.ofSeconds(1), longest)),
                new Lane("address", address, new Pause(policy.addressAttempts(), Duration.ofSeconds(1), longest)));
    }

    /** What came of an attempt. */
    public sealed interface Outcome permits Right, MustChange, Wrong, TooFast {
    }

    public record Right(Account account) implements Outcome {
    }

    /** Right, but the password was given out by somebody else and has to be replaced first. */
    public record MustChange(Account account) implements Outcome {
    }

    public record Wrong() implements Outcome {
    }
}
