package org.linli.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Headers of every page: fragments and full pages of one address are told apart; a language once chosen is kept. */
@Component
class PageHeaders implements HandlerInterceptor {

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.addHeader("Vary", "HX-Request");
        var language = request.getParameter("lang");
        if (language != null) {
            remember(response, Pages.LANGUAGE_COOKIE, language.startsWith("en") ? "en" : "zh-CN", request.isSecure());
        }
        var elder = request.getParameter("elder");
        if (elder != null) {
            remember(response, Pages.ELDER_COOKIE, elder.equals("1") ? "1" : "", request.isSecure());
        }
        return true;
    }

    private static void remember(HttpServletResponse response, String name, String value, boolean secure) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(value.isEmpty() ? 0 : A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
