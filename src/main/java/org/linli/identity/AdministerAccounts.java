package org.linli.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.linli.shared.FieldError;
import org.linli.shared.Ids;
import org.linli.shared.Invalid;
import org.linli.shared.Phone;
import org.linli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the security administrator may do to accounts: everything but to raise their own rights. All of it is audited. */
@Component
public class AdministerAccounts {

    static final String USERNAME = "[a-z0-9][a-z0-9.-]{1,39}";

    private final AccountRows rows;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Leavers leavers;
    private final AuditTrail audit;
    private final Clock clock;

    AdministerAccounts(AccountRows rows, Accounts accounts, Passwords passwords, Leavers leavers, AuditTrail audit,
                       Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.passwords = passwords;
        this.leavers = leavers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new member of staff.
     *
     * @return the account and the password to hand over, good for the first sign-in only
     * @throws Invalid on username, name, phone, roles or scope
     */
    @Transactional
    public GivenOut create(String typedUsername, AccountChange change, Actor actor) {
        var username = Accounts.normal(typedUsername);
        var errors = faults(change);
        if (!username.matches(USERNAME)) {
            errors.addFirst(FieldError.of("username", "identity.accounts.username.wrong"));
        } else if (rows.find(username).isPresent()) {
            errors.addFirst(FieldError.of("username", "identity.accounts.username.taken"));
        }
        refuse(errors);
        var id = rows.keep(Ids.next(), row(username, change, null), null, clock.instant());
        var created = accounts.get(id);
        audit.did(actor, "account.create", created.subject(), describe(change));
        return giveOut(created, actor);
    }

    /**
     * New name, telephone, rights or title of a member of staff; acts on what they have open at once. Who works elsewhere
     * from now on leaves behind what they answered for.
     *
     * @throws Invalid on name, phone, roles or scope
     * @throws Refusal where somebody would change their own rights
     */
    @Transactional
    public void change(UUID id, AccountChange change, Actor actor) {
        var account = accounts.get(id);
        if (id.equals(actor.id())
                && !(account.roles().equals(change.roles()) && account.scope().equals(change.scope()))) {
            throw IdentityRefusal.OWN_RIGHTS.refusal();
        }
        refuse(faults(change));
        rows.keep(id, row(String.valueOf(account.username()), change, rows.phoneOf(id).orElse(null)), null, clock.instant());
        accounts.changed(id);
        if (!account.scope().equals(change.scope())) {
            leavers.handOn(account, actor);
        }
        audit.did(actor, "account.change", account.subject(), describe(change));
    }

    /** @throws Refusal for one's own account */
    @Transactional
    public void activate(UUID id, boolean active, Actor actor) {
        if (id.equals(actor.id())) {
            throw IdentityRefusal.OWN_RIGHTS.refusal();
        }
        var account = accounts.get(id);
        rows.setActive(id, active);
        accounts.changed(id);
        if (active) {
            leavers.endSessions(id);
        } else {
            leavers.close(account, actor);
        }
        audit.did(actor, active ? "account.activate" : "account.deactivate", account.subject(), "");
    }

    /**
     * A password to hand over, good for the next sign-in only. What the account has open ends.
     *
     * @throws Refusal for accounts that sign in without one
     */
    @Transactional
    public GivenOut resetPassword(UUID id, Actor actor) {
        var account = accounts.get(id);
        if (account.username() == null || account.machine() || !account.isStaff()) {
            throw IdentityRefusal.NO_PASSWORD.refusal();
        }
        return giveOut(account, actor);
    }

    private GivenOut giveOut(Account account, Actor actor) {
        var password = InitialPassword.next();
        passwords.giveOut(account, password, actor);
        return new GivenOut(account, password);
    }

    private static NewAccount row(String username, AccountChange change, @Nullable String knownPhone) {
        var phone = Phone.parse(change.phone()).map(Phone::number).orElse(knownPhone);
        return new NewAccount(username, change.name().strip(), phone, change.roles(), Objects.requireNonNull(change.scope()),
                change.title().strip(), change.titleEn().strip(), null, false);
    }

    private static ArrayList<FieldError> faults(AccountChange change) {
        var errors = new ArrayList<FieldError>();
        if (change.name().isBlank()) {
            errors.add(FieldError.of("name", "identity.accounts.name.missing"));
        }
        if (!change.phone().isBlank() && Phone.parse(change.phone()).isEmpty()) {
            errors.add(FieldError.of("phone", "identity.import.phone", change.phone()));
        }
        if (change.roles().isEmpty()) {
            errors.add(FieldError.of("roles", "identity.accounts.roles.missing"));
        }
        SeparatePowers.fault(change.roles()).ifPresent(errors::add);
        if (change.scope() == null) {
            errors.add(FieldError.of("scope", "identity.accounts.scope.missing"));
        }
        return errors;
    }

    private static void refuse(ArrayList<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static String describe(AccountChange change) {
        var roles = change.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        var scope = Objects.requireNonNull(change.scope());
        return roles + " " + scope.kind() + (scope.code().isEmpty() ? "" : ":" + scope.code());
    }

    /** @param password in clear, to be shown once */
    public record GivenOut(Account account, String password) {
    }
}
