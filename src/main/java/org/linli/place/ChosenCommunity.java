package org.linli.place;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The community that a visitor's pages are about: {@code ?community=} first, then what was chosen before on this
 * device, then the profile. Nothing but the community's code is kept.
 */
@Component
public class ChosenCommunity {

    static final String COOKIE = "linli-community";
    private static final String PARAMETER = "community";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final Communities communities;
    private final ObjectProvider<ResidentCommunity> profile;

    ChosenCommunity(Communities communities, ObjectProvider<ResidentCommunity> profile) {
        this.communities = communities;
        this.profile = profile;
    }

    public Optional<Community> of(HttpServletRequest request, Actor actor) {
        var asked = request.getParameter(PARAMETER);
        if (asked != null && asked.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(Optional.ofNullable(asked), cookie(request), profileOf(actor))
                .flatMap(Optional::stream).map(communities::find).flatMap(Optional::stream).findFirst();
    }

    /** Keeps a choice made by {@code ?community=}; an empty one forgets what was chosen. */
    public void remember(HttpServletRequest request, HttpServletResponse response) {
        var chosen = request.getParameter(PARAMETER);
        if (chosen != null) {
            remember(chosen, request, response);
        }
    }

    /** Keeps a choice made in a form; an empty one forgets what was chosen, an unknown one changes nothing. */
    public void remember(String chosen, HttpServletRequest request, HttpServletResponse response) {
        if (!chosen.isEmpty() && communities.find(chosen).isEmpty()) {
            return;
        }
        var cookie = new Cookie(COOKIE, chosen);
        cookie.setPath("/");
        cookie.setMaxAge(chosen.isEmpty() ? 0 : A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private Optional<String> profileOf(Actor actor) {
        return profile.stream().map(known -> known.communityOf(actor)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty() : Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE)).map(Cookie::getValue).findFirst();
    }
}
