package org.linli.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Page} of a request: language and 长辈版 from cookies, who is asking, what they may open. */
@Component
public class Pages {

    static final String LANGUAGE_COOKIE = "linli-lang";
    static final String ELDER_COOKIE = "linli-elder";

    private final TextsSource texts;
    private final CurrentActor currentActor;
    private final List<Feature> features;
    private final ObjectProvider<SampleNotice> sampleNotice;
    private final ObjectProvider<WorkCount> counts;
    private final Assets assets;

    Pages(TextsSource texts, CurrentActor currentActor, List<Feature> features,
          ObjectProvider<SampleNotice> sampleNotice, ObjectProvider<WorkCount> counts, Assets assets) {
        this.texts = texts;
        this.currentActor = currentActor;
        this.features = features.stream().sorted(Comparator.comparingInt(Feature::order)).toList();
        this.sampleNotice = sampleNotice;
        this.counts = counts;
        this.assets = assets;
    }

    public Page of(HttpServletRequest request) {
        var actor = currentActor.get();
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var notice = sampleNotice.getIfAvailable();
        var t = texts.in(localeOf(request));
        return new Page(t, actor, request.getRequestURI(), queryOf(request),
                isFragment(request), isElder(request),
                notice != null && notice.isSample(),
                () -> csrf == null ? "" : csrf.getToken(),
                features.stream().filter(feature -> feature.isFor(actor)).toList(),
                () -> currentActor.workplace(t), counted -> waiting(actor, counted), assets);
    }

    private Map<String, Integer> waiting(Actor actor, Set<String> counted) {
        var all = new HashMap<String, Integer>();
        counts.stream().filter(count -> Collections.disjoint(count.paths(), counted)).forEach(count -> all.putAll(count.of(actor)));
        return all;
    }

    /** {@code ?lang=} first, then what was chosen before; else Chinese, but programs get what they ask for. */
    static Locale localeOf(HttpServletRequest request) {
        return Optional.ofNullable(parameter(request, "lang"))
                .or(() -> cookie(request, LANGUAGE_COOKIE))
                .map(tag -> tag.startsWith("en") ? TextsSource.ENGLISH : TextsSource.CHINESE)
                .orElseGet(() -> isProgram(request) && request.getHeader("Accept-Language") != null
                        ? request.getLocale() : TextsSource.CHINESE);
    }

    /** The interfaces' addresses, where answers are problem details and not pages. */
    static boolean isProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") || request.getRequestURI().startsWith("/open311/");
    }

    static boolean isElder(HttpServletRequest request) {
        var asked = parameter(request, "elder");
        return asked == null ? cookie(request, ELDER_COOKIE).isPresent() : asked.equals("1");
    }

    /** Null too where the form that was sent cannot be read: the page that says so asks again. */
    private static @Nullable String parameter(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (IllegalStateException unread) {
            return null;
        }
    }

    static boolean isFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
    }

    static String queryOf(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return request.getCookies() == null ? Optional.empty()
                : Arrays.stream(request.getCookies()).filter(c -> c.getName().equals(name)).map(Cookie::getValue)
                        .filter(value -> !value.isEmpty()).findFirst();
    }
}
