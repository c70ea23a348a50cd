package org.linli.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.linli.shared.Actor;
import org.linli.shared.FieldError;
import org.linli.shared.Invalid;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Choosing a password. Long enough, of three kinds of characters, not the user name, not the one before and never the
 * published one of the sample (GB/T 22239-2019, identity: complexity).
 */
@Component
public class Passwords {

    private static final int KINDS = 3;
    private static final List<String> PATTERNS = List.of(".*[a-z].*", ".*[A-Z].*", ".*\\d.*", ".*[^A-Za-z0-9].*");
    private static final int LONGEST = 128;

    private final AccountRows rows;
    private final PasswordEncoder encoder;
    private final SignInPolicies policies;
    private final Sessions sessions;
    private final AuditTrail audit;

    Passwords(AccountRows rows, PasswordEncoder encoder, SignInPolicies policies, Sessions sessions, AuditTrail audit) {
        this.rows = rows;
        this.encoder = encoder;
        this.policies = policies;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Replaces one's own password.
     *
     * @throws Invalid on the fields {@code present}, {@code password} and {@code repeated}
     */
    @Transactional
    public void replace(Account account, String present, String password, String repeated) {
        if (!isPresent(String.valueOf(account.username()), present)) {
            throw Invalid.field("present", "identity.password.notPresent");
        }
        choose(account, password, repeated);
    }

    /**
     * Replaces the password that an administrator gave out. Every session and token of the account ends.
     *
     * @throws Invalid on the fields {@code password} and {@code repeated}
     */
    @Transactional
    public void choose(Account account, String password, String repeated) {
        var username = String.valueOf(account.username());
        var errors = new ArrayList<>(faults("password", username, password));
        if (!password.equals(repeated)) {
            errors.add(FieldError.of("repeated", "identity.password.different"));
        }
        if (errors.isEmpty() && isPresent(username, password)) {
            errors.add(FieldError.of("password", "identity.password.same"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        keep(account.id(), password, false);
        audit.did(account.toActor(), "password.change", account.subject(), "");
    }

    /** Given out by an administrator: its owner must replace it when it is first used. */
    void giveOut(Account account, String password, Actor actor) {
        keep(account.id(), password, true);
        audit.did(actor, "password.reset", account.subject(), "");
    }

    /** What is wrong with a password, as errors of that field. */
    List<FieldError> faults(String field, String username, String password) {
        var least = policies.today().passwordLength();
        var kinds = PATTERNS.stream().filter(password::matches).count();
        return Stream.of(
                        password.length() < least || password.length() > LONGEST
                                ? FieldError.of(field, "identity.password.length", least) : null,
                        kinds < KINDS ? FieldError.of(field, "identity.password.kinds") : null,
                        Set.of(SampleAccounts.PASSWORD, username).contains(password)
                                || password.toLowerCase().contains(username) && !username.isEmpty()
                                ? FieldError.of(field, "identity.password.guessable") : null)
                .filter(java.util.Objects::nonNull).limit(1).toList();
    }

    private void keep(UUID accountId, String password, boolean initial) {
        rows.setPassword(accountId, encoder.encode(password), initial);
        sessions.endAll(accountId);
    }

    private boolean isPresent(String username, String password) {
        return rows.passwordOf(username).filter(known -> encoder.matches(password, known.hash())).isPresent();
    }
}
