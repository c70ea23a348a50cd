package org.linli.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.identity.OidcRound.Outside;
import org.linli.shared.Actor;
import org.linli.shared.Invalid;
import org.linli.shared.NotFound;
import org.linli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which accounts at the provider outside sign in as which of ours. Bound by the owner, who signs in at both, or by the
 * security administrator: never by itself, and never because an address or a name is the same.
 */
@Component
public class FederatedIdentities {

    public static final int LONGEST_SUBJECT = 255;
    public static final int LONGEST_LABEL = 80;
    private static final int MOST = 5;

    private final FederatedIdentityRows rows;
    private final OidcSettings settings;
    private final Accounts accounts;
    private final StoredAuditTrail audit;

    FederatedIdentities(FederatedIdentityRows rows, OidcSettings settings, Accounts accounts, StoredAuditTrail audit) {
        this.rows = rows;
        this.settings = settings;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** @param name on the button, empty for the usual words */
    public record Provider(String issuer, String name, String nameEn) {
    }

    /** Empty where the installation has none. */
    public Optional<Provider> provider() {
        return settings.on() ? Optional.of(new Provider(OidcSettings.text(settings.issuer()), OidcSettings.text(settings.name()),
                OidcSettings.text(settings.nameEn()))) : Optional.empty();
    }

    public List<FederatedIdentity> list(UUID account) {
        return rows.list(account);
    }

    /**
     * By its owner, who has just signed in at the provider.
     *
     * @throws Invalid on {@code oidc} where it is somebody else's or bound already, or they have as many as anybody needs
     */
    @Transactional
    public void bind(Actor owner, Outside outside) {
        add(owner, accounts.get(owner.id()), cut(outside), "oidc", false);
    }

    /**
     * By the security administrator, who looked the subject up at the provider.
     *
     * @throws Invalid on {@code subject} or {@code label}
     * @throws Refusal ({@link IdentityRefusal#OWN_RIGHTS}) for the administrator's own account
     */
    @Transactional
    public void bindFor(UUID accountId, String subject, String label, Actor administrator) {
        if (administrator.id().equals(accountId)) {
            throw IdentityRefusal.OWN_RIGHTS.refusal();
        }
        var account = accounts.get(accountId);
        if (!account.isStaff()) {
            throw new NotFound("member of staff", accountId);
        }
        check(subject.strip(), label.strip());
        add(administrator, account, new Outside(OidcSettings.text(settings.issuer()), subject.strip(),
                label.isBlank() ? subject.strip() : label.strip()), "subject", true);
    }

    @Transactional
    public void remove(Actor owner, UUID id) {
        remove(owner, owner.id(), id, "federated.remove");
    }

    /** By an administrator, for an account outside that was lost or is somebody else's by now. */
    @Transactional
    public void revoke(UUID account, UUID id, Actor administrator) {
        remove(administrator, account, id, "federated.revoke");
    }

    private void add(Actor actor, Account account, Outside outside, String field, boolean byAdmin) {
        var already = rows.find(outside.issuer(), outside.subject());
        if (already.isPresent()) {
            audit.failed(actor, "federated.bind", account.subject(), outside.label());
            throw Invalid.field(field, already.get().accountId().equals(account.id())
                    ? "identity.federated.already" : "identity.federated.taken", outside.label());
        }
        if (rows.list(account.id()).size() >= MOST) {
            throw Invalid.field(field, "identity.federated.enough", MOST);
        }
        if (!rows.add(account.id(), outside, byAdmin)) {
            throw Invalid.field(field, "identity.federated.taken", outside.label());
        }
        audit.did(actor, "federated.bind", account.subject(), outside.label());
    }

    private void remove(Actor actor, UUID account, UUID id, String action) {
        var identity = rows.list(account).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("federated identity", id));
        rows.remove(id);
        audit.did(actor, action, accounts.get(account).subject(), identity.label());
    }

    private static void check(String subject, String label) {
        if (subject.isEmpty()) {
            throw Invalid.field("subject", "identity.federated.subject.missing");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            throw Invalid.field("subject", "identity.profile.long", LONGEST_SUBJECT);
        }
        if (label.length() > LONGEST_LABEL) {
            throw Invalid.field("label", "identity.profile.long", LONGEST_LABEL);
        }
    }

    private static Outside cut(Outside outside) {
        return outside.label().length() <= LONGEST_LABEL ? outside
                : new Outside(outside.issuer(), outside.subject(), outside.label().substring(0, LONGEST_LABEL));
    }
}
