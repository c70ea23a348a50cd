package org.linli.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds every handler to its {@link Allow}; a handler of ours without one is closed. */
@Component
class AllowInterceptor implements HandlerInterceptor {

    private final CurrentActor currentActor;

    AllowInterceptor(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isOurs(method)) {
            return true;
        }
        var allow = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allow.class);
        if (allow == null) {
            allow = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allow.class);
        }
        requireKeyRight(allow);
        if (allow != null && allow.anyone()) {
            return true;
        }
        var actor = currentActor.get();
        if (!actor.isSignedIn()) {
            throw new SignInNeeded();
        }
        if (allow == null || !permits(allow, actor)) {
            throw new AccessRefused();
        }
        return true;
    }

    private void requireKeyRight(@Nullable Allow allow) {
        var rights = currentActor.keyRights();
        if (rights.isEmpty() || allow != null && allow.key().length == 0 && allow.anyone()) {
            return;
        }
        if (allow == null || Collections.disjoint(rights.get(), Set.of(allow.key()))) {
            throw new AccessRefused(allow == null || allow.key().length == 0 ? null : allow.key()[0]);
        }
    }

    private static boolean permits(Allow allow, Actor actor) {
        if (allow.staff()) {
            return actor.isStaff();
        }
        return allow.value().length + allow.may().length == 0 || actor.isAny(allow.value())
                || Arrays.stream(allow.may()).anyMatch(actor::may);
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.linli");
    }
}
