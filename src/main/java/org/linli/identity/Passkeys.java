package org.linli.identity;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.linli.identity.Slowdown.Lane;
import org.linli.identity.Slowdown.Pause;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff sign in by a key on their device instead of a password. Whoever loses the device has the password still. */
@Component
public class Passkeys {

    public static final int LONGEST_LABEL = 40;
    private static final int MOST = 10;
    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    private final PasskeyRows rows;
    private final PasskeyCeremony ceremony;
    private final Accounts accounts;
    private final Slowdown slowdown;
    private final SignInPolicies policies;
    private final StoredAuditTrail audit;

    Passkeys(PasskeyRows rows, PasskeyCeremony ceremony, Accounts accounts, Slowdown slowdown, SignInPolicies policies,
             StoredAuditTrail audit) {
        this.rows = rows;
        this.ceremony = ceremony;
        this.accounts = accounts;
        this.slowdown = slowdown;
        this.policies = policies;
        this.audit = audit;
    }

    public List<Passkey> list(UUID account) {
        return rows.list(account);
    }

    /** @param challenge to be kept until the answer, good for one */
    public record Question(String challenge, String options) {
    }

    /**
     * What the browser asks the device to make a key.
     *
     * @throws Invalid on label
     * @throws Refusal where the account has as many as anybody needs
     */
    public Question toRegister(Actor owner, Site site, String product, String label) {
        checkLabel(label);
        if (rows.list(owner.id()).size() >= MOST) {
            throw IdentityRefusal.PASSKEYS_ENOUGH.refusal(MOST);
        }
        var challenge = PasskeyCeremony.challenge();
        return new Question(challenge, ceremony.creation(owner.id(), site, product, challenge));
    }

    /** @throws Refusal where the device's answer does not hold */
    @Transactional
    public void register(Actor owner, Site site, String challenge, String credential, String label) {
        checkLabel(label);
        try {
            ceremony.register(owner.id(), site, challenge, credential, label.strip());
        } catch (RuntimeException wrong) {
            LOG.info("a passkey was not taken: {}", wrong.toString());
            throw IdentityRefusal.PASSKEY_NOT_TAKEN.refusal();
        }
        audit.did(owner, "passkey.add", subject(owner.id()), label.strip());
    }

    @Transactional
    public void rename(Actor owner, UUID id, String label) {
        checkLabel(label);
        rows.rename(get(owner.id(), id).id(), label.strip());
        audit.did(owner, "passkey.rename", subject(owner.id()), label.strip());
    }

    @Transactional
    public void remove(Actor owner, UUID id) {
        var passkey = get(owner.id(), id);
        rows.remove(passkey.id());
        audit.did(owner, "passkey.remove", subject(owner.id()), passkey.label());
    }

    /** By an administrator, for a lost device or somebody who left. */
    @Transactional
    public void revokeAll(UUID account, Actor administrator) {
        var removed = rows.removeAll(account);
        audit.did(administrator, "passkey.revoke", subject(account), String.valueOf(removed));
    }

    public Question toSignIn(Site site) {
        var challenge = PasskeyCeremony.challenge();
        return new Question(challenge, ceremony.request(site, challenge));
    }

    /** @param address where the attempt comes from; whose it is shows only once it holds */
    public SignIn.Outcome signIn(Site site, String challenge, String credential, String address) {
        var policy = policies.today();
        var lanes = List.of(new Lane("passkey-address", address, new Pause(policy.addressAttempts(), Duration.ofSeconds(1),
                Duration.ofSeconds(policy.longestPauseSeconds()))));
        var wait = slowdown.wait(lanes);
        if (wait.isPositive()) {
            return new TooFast(wait);
        }
        try {
            return new SignIn.Right(accounts.get(ceremony.authenticate(site, challenge, credential)));
        } catch (RuntimeException wrong) {
            LOG.info("a passkey did not sign in: {}", wrong.toString());
            slowdown.count(lanes);
            audit.failed("sign-in", "account:?");
            return new SignIn.Wrong();
        }
    }

    private Passkey get(UUID account, UUID id) {
        return rows.find(account, id).orElseThrow(() -> new NotFound("passkey", id));
    }

    private String subject(UUID account) {
        return accounts.get(account).subject();
    }

    private static void checkLabel(String label) {
        if (label.isBlank()) {
            throw Invalid.field("label", "identity.passkey.label.missing");
        }
        if (label.strip().length() > LONGEST_LABEL) {
            throw Invalid.field("label", "identity.profile.long", LONGEST_LABEL);
        }
    }
}
