package org.linli.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.linli.identity.Slowdown.Lane;
import org.linli.identity.Slowdown.Pause;
import org.linli.shared.Ids;
import org.linli.shared.NotFound;
import org.linli.shared.Phone;
import org.linli.web.SampleNotice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Residents sign in by a code of six digits that is sent to their telephone: valid for five minutes and five tries.
 * Whether a number is known already cannot be told from outside; a new one becomes an account with its first code.
 */
@Component
public class SignInCodes {

    static final Duration VALID = Duration.ofMinutes(5);
    static final int TRIES = 5;
    private static final int CODES = 1_000_000;
    private static final Pause PER_PHONE = new Pause(1, Duration.ofSeconds(60), Duration.ofMinutes(30));
    private static final Pause PER_ADDRESS = new Pause(20, Duration.ofSeconds(10), Duration.ofMinutes(10));

    private final CodeRows rows;
    private final Accounts accounts;
    private final Slowdown slowdown;
    private final CodeSender sender;
    private final ObjectProvider<SampleNotice> sample;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignInCodes(CodeRows rows, Accounts accounts, Slowdown slowdown, CodeSender sender,
                ObjectProvider<SampleNotice> sample, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.slowdown = slowdown;
        this.sender = sender;
        this.sample = sample;
        this.clock = clock;
    }

    /** Sends a code, at most one a minute to one number and ever fewer to one that does not use them. */
    @Transactional
    public Asked ask(Phone phone, String address) {
        var lanes = lanes(phone, address);
        var wait = slowdown.wait(lanes);
        if (wait.isPositive()) {
            return new TooFast(wait);
        }
        slowdown.count(lanes);
        var id = Ids.next();
        var code = String.format("%06d", random.nextInt(CODES));
        var isSample = sample.stream().anyMatch(SampleNotice::isSample);
        rows.add(id, phone.number(), code, isSample, clock.instant().plus(VALID));
        sender.send(phone, code, "sign-in:" + id);
        return new Sent(id);
    }

    /** What the page that asks for the code shows. */
    public Pending pending(UUID id) {
        var code = rows.find(id).orElseThrow(() -> new NotFound("sign-in code", id));
        return new Pending(id, new Phone(code.phone()).masked(), code.shown());
    }

    /** Counts the try before it looks, so that tries made at the same moment count as well. */
    @Transactional
    public Redeemed redeem(UUID id, String typed, String address) {
        var code = rows.find(id).orElseThrow(() -> new NotFound("sign-in code", id));
        if (!rows.countTry(id, TRIES, clock.instant())) {
            return new Over();
        }
        if (!rows.isRight(code, typed.strip())) {
            return code.tries() + 1 >= TRIES ? new Over() : new NotRight(TRIES - code.tries() - 1);
        }
        rows.redeem(id);
        slowdown.succeeded(lanes(new Phone(code.phone()), address));
        var account = accounts.registerResident(code.phone(), "");
        return new Accepted(account);
    }

    private static List<Lane> lanes(Phone phone, String address) {
        return List.of(new Lane("code-phone", phone.number(), PER_PHONE), new Lane("code-address", address, PER_ADDRESS));
    }

    /** What came of asking for a code. */
    public sealed interface Asked permits Sent, TooFast {
    }

    public record Sent(UUID id) implements Asked {
    }

    /** What came of typing a code. */
    public sealed interface Redeemed {
    }

    public record Accepted(Account account) implements Redeemed {
    }

    public record NotRight(int triesLeft) implements Redeemed {
    }

    /** Used, expired, or tried too often: a new one is needed. */
    public record Over() implements Redeemed {
    }

    /**
     * @param phone masked
     * @param shown the code itself in the sample, empty anywhere else
     */
    public record Pending(UUID id, String phone, String shown) {
    }
}
