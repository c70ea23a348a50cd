package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.linli.identity.Account;
import org.linli.identity.Accounts;
import org.linli.identity.Responsibilities;
import org.linli.identity.SignInPolicies;
import org.linli.shared.Actor;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * A signed-in session holds nothing but the account's id. Who that is and what they may do is looked up for every
 * request, so that a change of rights acts on sessions that are already open.
 */
@Component
class AccountSessions implements SecurityContextRepository {

    /** The name under which Spring Session keeps a session findable by its account. */
    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    /** Who has to choose a new password before the session is theirs. */
    private static final String CHOOSING = "linli.choosing-password";

    private final Accounts accounts;
    private final SignInPolicies policies;
    private final Responsibilities responsibilities;
    private final Clock clock;

    AccountSessions(Accounts accounts, SignInPolicies policies, Responsibilities responsibilities, Clock clock) {
        this.accounts = accounts;
        this.policies = policies;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    /** A new session under a new id: one that somebody else might have planted is dropped. */
    void begin(Account account, HttpServletRequest request) {
        end(request);
        var session = request.getSession(true);
        session.setAttribute(ACCOUNT, account.id().toString());
        session.setMaxInactiveInterval((int) policies.today().idle(account.isStaff()).toSeconds());
    }

    /** A session that is good for nothing but choosing a new password. */
    void beginChoosing(Account account, HttpServletRequest request) {
        end(request);
        request.getSession(true).setAttribute(CHOOSING, account.id().toString());
    }

    Optional<Account> choosing(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(CHOOSING) instanceof String id
                ? accounts.find(UUID.fromString(id)).filter(Account::active) : Optional.empty();
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    Optional<Actor> actorOf(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String id)) {
            return Optional.empty();
        }
        if (isTooOld(session)) {
            session.invalidate();
            return Optional.empty();
        }
        return accounts.find(UUID.fromString(id)).filter(Account::active).map(responsibilities::actorOf);
    }

    private boolean isTooOld(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(policies.today().longest()).isBefore(clock.instant());
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return actorOf(holder.getRequest())
                .<SecurityContext>map(actor -> new SecurityContextImpl(new ActorAuthentication(actor)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // begin() is the only way into a session
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return actorOf(request).isPresent();
    }
}
