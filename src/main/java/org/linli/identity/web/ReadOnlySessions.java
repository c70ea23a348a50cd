package org.linli.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * The machine interfaces carry no form token, so a browser's session counts there for reading only: another site's form
 * cannot make somebody's browser change anything.
 */
final class ReadOnlySessions implements SecurityContextRepository {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final AccountSessions sessions;

    ReadOnlySessions(AccountSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return SAFE.contains(holder.getRequest().getMethod()) ? sessions.loadContext(holder)
                : SecurityContextHolder.createEmptyContext();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // machines keep no session
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SAFE.contains(request.getMethod()) && sessions.containsContext(request);
    }
}
